/**
 * What the names of ministries, departments, committees and boards are made of, in any case of letters.
 * Source: names of the ministries and of their departments before and after March 2025, provincial departments, Party boards.
 */
export const FIELDS = `
an ninh
an ninh chính trị
an ninh chính trị nội bộ
an ninh kinh tế
an ninh mạng
an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao
an ninh điều tra
an ninh nội địa
an ninh quốc gia
an ninh đối ngoại
an toàn
an toàn giao thông
an toàn thông tin
an toàn thực phẩm
an toàn vệ sinh lao động
atgt
atgt quốc gia
attp
atvstp
báo chí
bảo hiểm
bảo hiểm xã hội
bảo hiểm y tế
bảo trợ xã hội
bảo trợ trẻ em
bảo tồn
bảo tồn thiên nhiên
bảo vệ
bảo vệ thực vật
bảo vệ môi trường
bảo vệ chính trị nội bộ
bảo vệ, chăm sóc sức khỏe cán bộ
bảo vệ trẻ em
bà mẹ
bà mẹ - trẻ em
bầu cử
biên giới
biên giới quốc gia
biên phòng
biển
biển và hải đảo
biển đông
bình đẳng giới
bổ trợ tư pháp
bồi thường nhà nước
bưu chính
bưu điện
ccb
cải cách
cải cách hành chính
cải cách tư pháp
cảnh sát
cảnh sát biển
cảnh sát cơ động
cảnh sát điều tra
cảnh sát điều tra tội phạm
cảnh sát điều tra tội phạm về ma túy
cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu
cảnh sát điều tra tội phạm về trật tự xã hội
cảnh sát giao thông
cảnh sát hình sự
cảnh sát kinh tế
cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ
cảnh sát phòng cháy chữa cháy
cảnh sát môi trường
cảnh sát quản lý hành chính
cảnh sát quản lý hành chính về trật tự xã hội
cảnh vệ
chăn nuôi
chăm sóc sức khỏe cán bộ
chế biến
chống tham nhũng
chống buôn lậu
chống hàng giả
chiến lược
chính sách
chính sách chiến lược
chính sách thuế
chính sách xã hội
chính trị
chính trị quốc gia
chuyển đổi số
chuyên trách
chứng khoán
chứng khoán nhà nước
cntt
công an
công an trung ương
công báo
công binh
công chức
công chức, viên chức
công đoàn
công nghệ
công nghệ thông tin
công nghệ số
công nghiệp
công nghiệp quốc phòng
công nghiệp hỗ trợ
công sản
công tác
công tác đại biểu
công tác học sinh sinh viên
công tác chính trị
công tác phía nam
công thương
cộng đồng
cơ động
cơ yếu
cơ yếu chính phủ
cơ sở hạ tầng
cơ quan
cơ quan đảng
cơ quan trung ương
cơ sở giáo dục
cơ khí
cđ
csgt
csgt đường bộ
cscđ
csđt
csgt đường bộ - đường sắt
csđt tội phạm về ma túy
csđt tội phạm về trật tự xã hội
csđt tội phạm
cskt
chính phủ
cứu nạn
cứu hộ
cứu hộ cứu nạn
dân chính đảng
dân chủ
dân cư
dân nguyện
dân nguyện và giám sát
dân quân tự vệ
dân số
dân số - kế hoạch hóa gia đình
dân tộc
dân tộc và tôn giáo
dân tộc thiểu số
dân vận
dạy nghề
di dân
di sản
di sản văn hóa
di tích
dịch vụ
dịch tễ
doanh nghiệp
doanh nghiệp lớn
dnl
du lịch
dự án
dự báo
dự báo khí tượng thủy văn
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
đăng ký đất đai
đầu tư
đầu tư nước ngoài
đấu thầu
đất đai
đê điều
điện ảnh
điện lực
điện tử
điện tử viễn thông
điều phối
điều tra
điều tra chống buôn lậu
điều tra hình sự
điều trị
địa chất
địa chính
địa phương
đo đạc
đo lường
đô thị
đối ngoại
đối ngoại và hợp tác quốc tế
đổi mới
đổi mới và phát triển doanh nghiệp
đường bộ
đường bộ cao tốc
đường cao tốc
đường sắt
đường thủy
đường thủy nội địa
gd
gdđt
gd-đt
gd&đt
gd và đt
gdtx
giám định
giám định y khoa
giám sát
giám sát quản lý
gia đình
giải quyết khiếu nại
giáo dục
giáo dục chính trị
giáo dục đại học
giáo dục mầm non
giáo dục nghề nghiệp
giáo dục phổ thông
giáo dục quốc phòng
giáo dục thường xuyên
giáo dục tiểu học
giáo dục trung học
giáo dục và đào tạo
giao thông
giao thông công chính
giao thông vận tải
giao thông - vận tải
giao thông đường bộ
gtvt
gtcc
giống cây trồng
giảm nghèo
gìn giữ hòa bình
hạ tầng
hạ tầng kỹ thuật
hàng hải
hàng hải việt nam
hàng hải và đường thủy việt nam
hàng không
hàng không việt nam
hành chính
hành chính công
hành chính sự nghiệp
ngân hàng và tổ chức tài chính
hành chính tư pháp
hậu cần
hải quan
hải quân
hải đảo
hải ngoại
hình sự
hóa chất
hóa học
hòa giải
hỗ trợ
hỗn hợp
hộ tịch
hộ tịch, quốc tịch, chứng thực
hồ sơ
hồ sơ nghiệp vụ
hợp tác
hợp tác quốc tế
hợp tác kinh tế
hợp tác xã
học viện
hội nhập
hội nhập quốc tế
huấn luyện
htqt
kế hoạch
kế hoạch - đầu tư
kế hoạch và đầu tư
kế hoạch tổng hợp
kế hoạch tài chính
kế hoạch - tài chính
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
khí tượng thủy văn
khí tượng thủy văn quốc gia
khiếu nại
khiếu nại tố cáo
kh-tc
khoa giáo
khoa học
khoa học công nghệ
khoa học, công nghệ
khoa học và công nghệ
khoa học - công nghệ
khoa học giáo dục
khoa học xã hội
khoáng sản
khối
khối các cơ quan
khối các cơ quan trung ương
khối các cơ quan và doanh nghiệp
khối doanh nghiệp
khối doanh nghiệp trung ương
khối dân chính đảng
khởi nghiệp
khu công nghiệp
khu kinh tế
khu kinh tế và khu công nghiệp
khu chế xuất
khu chế xuất và công nghiệp
khu công nghệ cao
khu vực
khuyến nông
khuyến công
kiểm dịch
kiểm định
kiểm lâm
kiểm ngư
kiểm sát
kiểm soát
kiểm soát bệnh tật
kiểm soát hoạt động
kiểm soát thủ tục hành chính
kiểm toán
kiểm toán nhà nước
kiểm tra
kiểm tra sau thông quan
kiểm tra văn bản
kiểm tra văn bản quy phạm pháp luật
kiến trúc
kinh doanh
kinh tế
kinh tế - xã hội
kinh tế đối ngoại
kinh tế đô thị
kinh tế hạ tầng
kinh tế hợp tác
kinh tế hợp tác và phát triển nông thôn
kinh tế ngành
kinh tế tổng hợp
kinh tế tập thể
kinh tế trung ương
kinh tế và ngân sách
kinh tế và tài chính
kinh tế - ngân sách
kỹ thuật
kỹ thuật hình sự
kỹ thuật nghiệp vụ
kỷ luật
lao động
lao động - thương binh và xã hội
lao động thương binh và xã hội
lao động, thương binh và xã hội
lao động - tiền lương
lao động - việc làm
lao động ngoài nước
lãnh sự
lâm nghiệp
lđtb&xh
lđ-tb&xh
lđtbxh
lđ-tbxh
lễ tang
lễ tân
lễ tân nhà nước
liên hiệp
liên ngành
lịch sử đảng
lý luận
lý luận trung ương
lưu trữ
ma túy
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
ngân sách nhà nước
nghệ thuật biểu diễn
nghề cá
nghiệp vụ
nghiệp vụ báo chí
nghiên cứu
ngoại giao
ngoại giao và hợp tác
ngoại giao văn hóa
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
nông nghiệp và môi trường
nông nghiệp và phát triển nông thôn
nông nghiệp - nông thôn
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
pháp chế và cải cách hành chính tư pháp
pháp luật
pháp luật hình sự hành chính
pháp luật quốc tế
pháp luật và tư pháp
phát hành
phát thanh
phát thanh - truyền hình
phát thanh, truyền hình và thông tin điện tử
phát triển
phát triển bền vững
phát triển doanh nghiệp
phát triển đô thị
phát triển nông thôn
phát triển quỹ đất
phát triển thị trường
phát triển khoa học, công nghệ
phân bón
phòng bệnh
phòng cháy
phòng cháy chữa cháy
phòng cháy, chữa cháy
phòng, chống
phòng chống
phòng chống ma túy
phòng chống tham nhũng
phòng chống tội phạm
phòng chống thiên tai
phòng, chống thiên tai
phòng, chống tham nhũng
phòng, chống tham nhũng, lãng phí, tiêu cực
phòng, chống dịch
phòng, chống dịch covid-19
phòng chống dịch
phòng chống dịch covid-19
phòng chống mại dâm
phòng chống tệ nạn xã hội
phòng, chống tệ nạn xã hội
phòng chống hiv/aids
phòng, chống hiv/aids
phòng thủ dân sự
phòng không
phòng không - không quân
phòng vệ thương mại
pccc
pccc&cnch
pctn
ptnt
ptqđ
phổ biến, giáo dục pháp luật
phối hợp
phụ nữ
quân chính
quân báo
quân huấn
quân lực
quân nhân chuyên nghiệp
quân nhu
quân pháp
quân sự
quân y
quản lý
quản lý bay
quản lý cạnh tranh
quản lý các khu kinh tế
quản lý các khu công nghiệp
quản lý chất lượng
quản lý chất thải
quản lý dự án
quản lý dự án đầu tư xây dựng
quản lý dược
quản lý đất đai
quản lý đô thị
quản lý đấu thầu
quản lý đầu tư
quản lý đăng ký kinh doanh
quản lý đê điều
quản lý giá
quản lý giáo dục
quản lý hành chính
quản lý hoạt động xây dựng
quản lý học viên
quản lý khám chữa bệnh
quản lý khám, chữa bệnh
quản lý khu kinh tế
quản lý khu công nghiệp
quản lý kinh tế
quản lý lao động ngoài nước
quản lý môi trường
quản lý môi trường y tế
quản lý nợ
quản lý nhà
quản lý nhà nước
quản lý nhà và thị trường bất động sản
quản lý phát triển đô thị
quản lý tài nguyên nước
quản lý thị trường
quản lý trật tự xây dựng
quản lý trật tự xây dựng đô thị
quản lý vận tải
quản lý vốn nhà nước
quản lý vốn nhà nước tại doanh nghiệp
quản lý xuất nhập cảnh
quản lý xây dựng
quản lý xuất nhập khẩu
quản lý y dược cổ truyền
quản trị
quảng cáo
quan hệ lao động
quan hệ quốc tế
qltt
quy hoạch
quy hoạch - kiến trúc
quy hoạch kiến trúc
quy hoạch và kiến trúc
quy hoạch xây dựng
quyền trẻ em
quốc gia
quốc hội
quốc phòng
quốc phòng, an ninh
quốc phòng và an ninh
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
sức khỏe
sức khỏe bà mẹ - trẻ em
tác chiến
tác chiến điện tử
tài chính
tài chính - kế hoạch
tài chính, ngân sách
tài chính - ngân sách
tài chính kế hoạch
tài chính và giá cả
tài nguyên
tài nguyên & môi trường
tài nguyên môi trường
tài nguyên và môi trường
tài nguyên nước
tài sản công
tái định cư
tham mưu
tham mưu tổng hợp
tham nhũng
thanh niên
thanh niên xung phong
thanh niên, thiếu niên và nhi đồng
thanh tra
thanh tra, giám sát
thanh tra, giám sát ngân hàng
giám sát ngân hàng
thanh tra - pháp chế
thanh tra - kiểm tra
thanh tra chính phủ
thẩm định
thể dục
thể dục thể thao
thể thao
thể thao và du lịch
thi đua
thi đua - khen thưởng
thi đua, khen thưởng
thi đua khen thưởng
thi hành án
thi hành án dân sự
thads
thị trường
thị trường trong nước
thị trường bất động sản
thiết bị
thiên tai
thiếu nhi
thiếu niên
thông tin
thông tin cơ sở
thông tin đối ngoại
thông tin điện tử
thông tin truyền thông
thông tin và truyền thông
thông tin khoa học
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
thương binh - xã hội
thương binh và xã hội
thương mại
thương mại điện tử
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
tìm kiếm cứu nạn
tn&mt
tnmt
tn-mt
tt&tt
tttt
tt-tt
tôn giáo
tôn giáo chính phủ
tổng hợp
tổ chức
tổ chức - cán bộ
tổ chức - hành chính
tổ chức - kiểm tra
tổ chức cán bộ
tổ chức hành chính
tổ chức chính quyền
tổ chức - nội vụ
tổ chức trung ương
tổ chức xây dựng đảng
tổ chức kiểm tra
tội phạm
trang bị
trang thiết bị
trang thiết bị và công trình y tế
trật tự
trật tự an toàn giao thông
trật tự đô thị
trật tự xây dựng
trẻ em
trinh sát
trồng trọt
trồng trọt và bảo vệ thực vật
trung học
trung ương
truyền hình
truyền thông
truyền thông đại chúng
tuyên giáo
tuyên giáo và dân vận
tuyên huấn
tuyên truyền
tư pháp
tư tưởng
tư tưởng - văn hóa
tư vấn
tệ nạn xã hội
ứng dụng
ứng phó biến đổi khí hậu
biến đổi khí hậu
vận tải
văn hóa
văn hóa - thông tin
văn hóa - xã hội
văn hóa xã hội
văn hóa và thể thao
văn hóa, thể thao
văn hóa, thể thao và du lịch
văn hóa - thể thao
văn hóa - thể thao và du lịch
văn hóa cơ sở
văn hóa và thông tin
văn hóa và xã hội
văn hóa, giáo dục, thanh niên, thiếu niên và nhi đồng
văn hóa dân tộc
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
vhtt&dl
vh-tt&dl
vhttdl
vh-xh
viên chức
viện trợ
việc làm
viễn thông
viễn thám
vốn
vũ khí
xã hội
xã hội học tập
xây dựng
xây dựng đảng
xây dựng pháp luật
xây dựng công trình
xây dựng lực lượng
xăng dầu
xe - máy
xe máy
xe và máy
xuất bản
xuất bản, in và phát hành
xuất nhập cảnh
xuất nhập khẩu
xúc tiến
xúc tiến thương mại
xúc tiến đầu tư
xử lý vi phạm hành chính
xử lý vi phạm hành chính và theo dõi thi hành pháp luật
y dược cổ truyền
y học cổ truyền
y tế
y tế dự phòng
yêu cầu kỹ thuật
các vấn đề
các vấn đề xã hội
vấn đề xã hội
về các vấn đề xã hội
các vấn đề nghị viện
các cơ quan
các cơ quan đảng
các cơ quan trung ương
các cơ quan đảng trung ương
các cơ quan tỉnh
các doanh nghiệp
các dân tộc
các khu công nghiệp
các khu kinh tế
các khu chế xuất
các khu chế xuất và công nghiệp
các khu công nghệ cao
các vấn đề chiến lược
công trình
các công trình
trọng điểm
quan trọng quốc gia
dự án quan trọng quốc gia
ngành
ngành giao thông vận tải
chương trình
mục tiêu quốc gia
các chương trình mục tiêu quốc gia
chuyên án
ban chỉ đạo
chỉ đạo
chỉ đạo quốc gia
chỉ đạo trung ương
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
tuần tra kiểm soát
tuần tra
dẫn đoàn
cơ sở
lý luận chính trị
bầu cử quốc gia
cạnh tranh
cạnh tranh quốc gia
cạnh tranh và bảo vệ người tiêu dùng
bảo vệ người tiêu dùng
hàng giả
quân đội
hải quân
không quân
lục quân
không gian mạng
tình báo
nghị viện
chiến tranh
cựu binh
an sinh xã hội
nội các
tư lệnh
thủ đô
lăng
đặc công
tăng thiết giáp
pháo binh
hóa học
thông tin liên lạc
tên lửa
pháo phòng không
ra đa
hiệu quả
kỹ thuật số
thương mại và công nghiệp
thương mại quốc tế
công nghiệp và thương mại
kinh tế và tài chính số
năng lượng và môi trường
tên lửa
y khoa
y khoa trung ương
`;
