/**
 * Fields of work in the names of ministries, departments, committees and boards, in any case; commas may be omitted.
 * Source: names of the ministries and of their departments before and after March 2025, provincial departments, Party boards.
 * Those of forces and courts are in force-fields.ts, whole names of single departments in department-fields.ts.
 */
export const FIELDS = `
an toàn
an toàn vệ sinh lao động
atgt
atgt quốc gia
attp
atvstp
báo chí
bảo hiểm
bảo trợ xã hội
bảo trợ trẻ em
bảo tồn
bảo tồn thiên nhiên
bảo vệ
bảo vệ thực vật
bảo vệ chính trị nội bộ
bảo vệ, chăm sóc sức khỏe cán bộ
bà mẹ
bầu cử
biên giới
biển
biển và hải đảo
biển đông
bình đẳng giới
bổ trợ tư pháp
ra đề thi
thực hiện chính sách bảo hiểm y tế
thực hiện chính sách bảo hiểm xã hội
thực hiện chính sách bhyt
thực hiện chính sách bhxh
ngành kinh tế kỹ thuật
ngành kinh tế - kỹ thuật
bồi thường nhà nước
bưu chính
bưu điện
ccb
cải cách
cao su
chăn nuôi
chăm sóc sức khỏe cán bộ
chế biến
chống tham nhũng
chống buôn lậu
chống hàng giả
chiến lược
chính sách
chính sách thuế
chính trị
chuyên gia
chuyển đổi số
chuyển đổi xanh
đổi mới sáng tạo
chuyên trách
chứng khoán
cntt
công tác đảng, công tác chính trị
công tác quần chúng
công báo
công chức
công chức, viên chức
công đoàn
công nghệ
công nghệ thông tin
an toàn thông tin
công nghệ số
công nghiệp
công nghiệp nặng
công nghiệp nhẹ
công sản
công tác
công tác đại biểu
công tác học sinh, sinh viên
công tác phía nam
công thương
cộng đồng
cơ quan
cơ quan đảng
cơ khí
cđ
chính phủ
dân chính đảng
dân chủ
dân cư
dân nguyện
dân số
dân số - kế hoạch hóa gia đình
dân tộc
dân tộc thiểu số
dân vận
dạy nghề
di dân
di sản
di tích
dịch vụ
dịch tễ
doanh nghiệp
doanh nghiệp lớn
dnl
du lịch
dự án
dự báo
dự phòng
dự trữ nhà nước
đại biểu quốc hội
đào tạo
đào tạo, bồi dưỡng
đảng
đảng ủy
đảng viên
đăng kiểm
đăng ký
đầu tư
đầu tư nước ngoài
đấu thầu
đất đai
đê điều
điện ảnh
điện lực
điện tử
điều phối
điều trị
địa chất
địa chính
địa phương
đo đạc
đo lường
đô thị
đối ngoại
đổi mới
đường bộ
đường bộ cao tốc
đường cao tốc
đường sắt
đường thủy
gd
gdđt
gd-đt
gd&đt
gd và đt
gdtx
giám định
giám sát
gia đình
giải quyết khiếu nại
giáo dục
giáo dục đại học
giáo dục nghề nghiệp
giáo dục phổ thông
giáo dục thường xuyên
giao thông
giao thông công chính
gtvt
gtcc
giống cây trồng
giảm nghèo
hạ tầng
hàng hải
hàng hải việt nam
hàng hải và đường thủy việt nam
hàng không
hàng không việt nam
hàng không dân dụng
hàng không dân dụng việt nam
hành chính
hành chính công
hành chính sự nghiệp
hải quan
hải đảo
hải ngoại
hóa chất
hóa học
hòa giải
hỗ trợ
hỗn hợp
hộ tịch
hộ tịch, quốc tịch, chứng thực
hồ sơ
hợp tác
hợp tác xã
học viện
hội nhập
htqt
kế hoạch
kế toán
kh&đt
khđt
kh-đt
kh&cn
kh-cn
khcn
khcn&mt
khám chữa bệnh
khen thưởng
khí tượng
khiếu nại
khiếu nại tố cáo
kh-tc
khoa giáo
khoa học
khoa học, công nghệ
khoáng sản
khối
khối các cơ quan
khối doanh nghiệp
khối dân chính đảng
khởi nghiệp
khu công nghiệp
khu kinh tế
kcn
khu chế xuất
khu công nghệ cao
khu vực
khuyến nông
khuyến công
kiểm dịch
kiểm định
kiểm lâm
kiểm ngư
kiểm soát
kiểm soát bệnh tật
kiểm soát hoạt động
kiểm toán
kiểm tra
kiểm tra nội bộ
kiểm tra sau thông quan
kiểm tra văn bản
kiểm tra văn bản quy phạm pháp luật
kiến trúc
kinh doanh
kinh tế
kinh tế ngành
kinh tế tập thể
kỹ thuật
kỷ luật
lao động
lao động - thương binh và xã hội
lao động, thương binh và xã hội
lao động ngoài nước
lãnh sự
lâm nghiệp
lập pháp
lđtb&xh
lđ-tb&xh
lđtbxh
lđ-tbxh
lễ tang
lễ tân
liên hiệp
liên ngành
lịch sử đảng
lý luận
lưu trữ
mặt trận
mầm non
môi trường
mỹ thuật
mỹ thuật, nhiếp ảnh và triển lãm
nâng cao chất lượng
năng lượng
năng lượng nguyên tử
năng lượng tái tạo
ngân hàng
ngân sách
nghệ thuật biểu diễn
nghề cá
nghiệp vụ
nghiệp vụ dược
nghiệp vụ y
nghiên cứu
ngoại giao
ngoại thương
ngoại vụ
nguồn nhân lực
nhà ở
nhà giáo
nhà giáo và cán bộ quản lý giáo dục
nhà nước
nhà nước về người việt nam ở nước ngoài
nhân dân
nhân lực
nhân quyền
nhân sự
nhập cư
nhi đồng
nội chính
nội dung
nội địa
nội vụ
nông dân
nông nghiệp
nông nghiệp & ptnt
nông thôn
nông thôn mới
nn&ptnt
nn-ptnt
nn và ptnt
nnptnt
nn&mt
nnmt
nuôi trồng thủy sản
ô nhiễm
pháp chế
pháp luật
phát hành
phát thanh
phát thanh, truyền hình và thông tin điện tử
phát triển
phát triển bền vững
phát triển khoa học, công nghệ
phân bón
phòng bệnh
phòng, chống
phòng, chống thiên tai
phòng, chống tham nhũng
phòng chống tham nhũng, tiêu cực
phòng, chống tham nhũng, tiêu cực
phòng, chống tham nhũng, lãng phí, tiêu cực
phòng, chống dịch
khảo sát
ung thư
phòng, chống dịch covid-19
phòng, chống covid-19
phòng chống dịch covid-19
phòng chống covid-19
phòng, chống tệ nạn xã hội
lụt bão
phòng, chống hiv/aids
phòng, chống aids và phòng, chống ma túy, mại dâm
phòng, chống aids và phòng, chống tệ nạn ma túy, mại dâm
phòng thủ dân sự
phòng vệ thương mại
pctn
ptnt
ptqđ
phổ biến, giáo dục pháp luật
phối hợp
phụ nữ
quản lý
quản lý bay
quản lý chất lượng
quản lý chất thải
quản lý dược
quản lý giá
quản lý hoạt động xây dựng
quản lý khám, chữa bệnh
quản lý nợ
quản lý nhà
quản lý nhà nước
quản lý vốn nhà nước
quản lý vốn nhà nước tại doanh nghiệp
quản trị
quảng cáo
quan hệ lao động
quan hệ quốc tế
qltt
quy hoạch
quỹ bhxh
quỹ bảo hiểm xã hội
soạn thảo
quyền trẻ em
quốc gia
quốc hội
quốc phòng, an ninh
quốc phòng, an ninh và đối ngoại
quốc tế
rèn luyện
sáng chế
sáng kiến
sản xuất
sau đại học
sinh viên
sở hữu trí tuệ
số hóa
sự cố
ứng phó sự cố thiên tai và tìm kiếm cứu nạn
chỉ huy
pctt
qlda
đại diện thường trực
sức khỏe
tài chính
tài chính, ngân hàng, ngân sách
tài chính, ngân sách
tài chính và giá cả
tài nguyên
tài nguyên & môi trường
tài nguyên nước
tài sản công
tái định cư
tham nhũng
thanh niên
thanh thiếu niên
thanh niên xung phong
thanh niên, thiếu niên và nhi đồng
thanh tra
thanh tra, giám sát
thanh tra, giám sát ngân hàng
thẩm định
thể dục
thể thao
thể thao quần chúng
thể thao thành tích cao
võ cổ truyền
võ thuật
điền kinh
bóng bàn
bóng chuyền
bóng rổ
bóng ném
bơi lội
cầu lông
cờ vua
đấu kiếm
đua thuyền
quần vợt
xe đạp
thể thao dưới nước
thi đua
thi đua, khen thưởng
thị trường
thị trường trong nước
thị trường bất động sản
thiết bị
thiên tai
thiếu nhi
thiếu niên
thông tin
thông tấn
thống kê
thú y
thủ tục hành chính
thuế
thuế doanh nghiệp lớn
thủy lợi
thủy nông
thủy sản
thủy văn
thực phẩm
thương binh
thương mại
thương mại điện tử và kinh tế số
thương mại đa biên
thương vụ
thường trực
tiếp công dân
tiếp dân
tiêu chuẩn
tiêu chuẩn đo lường chất lượng
tiêu dùng
tiền lương
tiền tệ
tiểu học
tin học
tin học hóa
tín dụng
tn&mt
tnmt
tn-mt
tt&tt
tttt
tt-tt
tôn giáo
tổng hợp
tổ chức
tổ chức - cán bộ
tổ chức cán bộ
tổ chức chính quyền
trang thiết bị
trẻ em
trồng trọt
trung học
trung ương
truyền hình
truyền thông
truyền thông đại chúng
tuyên giáo
tuyên huấn
tuyên truyền
tư pháp
tư tưởng
tư vấn
tệ nạn xã hội
ứng dụng
ứng phó biến đổi khí hậu
biến đổi khí hậu
vận tải
văn hóa
văn hóa, thể thao
văn hóa, thể thao và du lịch
văn hóa, giáo dục
văn hóa, giáo dục, thanh niên
văn hóa, giáo dục, thanh niên, thiếu niên và nhi đồng
văn học
văn nghệ
văn phòng
vật liệu xây dựng
vật liệu nổ
vật giá
vật tư
vaccine
vệ sinh an toàn thực phẩm
vh&tt
vh-tt
vhtt
vh,tt&dl
vh-tt&dl
vhttdl
vh-xh
viên chức
viện trợ
việc làm
viễn thông
viễn thám
vốn
xã hội
xã hội học tập
xây dựng
xây dựng đảng
xăng dầu
xuất bản
xuất bản, in và phát hành
xuất nhập khẩu
xúc tiến
xử lý vi phạm hành chính
xử lý vi phạm hành chính và theo dõi thi hành pháp luật
y dược cổ truyền
y học cổ truyền
y tế
yêu cầu kỹ thuật
các vấn đề
vấn đề xã hội
về các vấn đề xã hội
các cơ quan
các cơ quan đảng
các cơ quan tỉnh
các doanh nghiệp
các dân tộc
các khu công nghiệp
các khu kinh tế
các khu chế xuất
các khu công nghệ cao
công trình
các công trình
trọng điểm
quan trọng quốc gia
ngành
ngành giao thông vận tải
chương trình
mục tiêu quốc gia
các chương trình mục tiêu quốc gia
ban chỉ đạo
chỉ đạo
diễn tập
chấp hành
cán sự đảng
cán sự
thường vụ
bí thư
người việt nam ở nước ngoài
người cao tuổi
người có công
cựu chiến binh
thương bệnh binh
đền ơn đáp nghĩa
quỹ đất
đội ngũ
hướng dẫn
dẫn đoàn
cơ sở
cạnh tranh
bảo vệ người tiêu dùng
hàng giả
không gian mạng
nghị viện
chiến tranh
cựu binh
an sinh xã hội
nội các
thủ đô
hiệu quả
kỹ thuật số
kinh tế và tài chính số
y khoa
văn hóa - xã hội
văn hóa xã hội
vh-tt-dl
dịch vụ nhân sinh
đăng ký quốc gia giao dịch bảo đảm
pháp luật dân sự - kinh tế
pháp luật hình sự - hành chính
các vấn đề chung về xây dựng pháp luật
đại hội
phòng, chống dịch bệnh
`;
