/**
 * Fields of work of departments of the army, the police, procuracies and courts; complements fields.ts.
 * Source: their own names, and what newspapers write.
 */
export const FORCE_FIELDS = `
an ninh
an ninh đối nội
an ninh chính trị nội bộ
an ninh mạng
an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao
an ninh mạng và phòng, chống tội phạm công nghệ cao
án an ninh
án hình sự
án dân sự
án hành chính
án kinh doanh, thương mại
án kinh tế
án ma túy
án trật tự xã hội
biên phòng
cảnh sát
cảnh sát biển
cảnh sát điều tra tội phạm về ma túy
cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu
cảnh sát điều tra tội phạm về trật tự xã hội
cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ
cảnh sát quản lý hành chính về trật tự xã hội
cảnh vệ
công an
công binh
cơ động
cơ yếu
csgt
csgt đường bộ
cscđ
csđt
csđt tội phạm về ma túy
csđt tội phạm về trật tự xã hội
csđt tội phạm
cskt
cứu nạn
cứu hộ
dân quân tự vệ
dân sự
điều tra
gìn giữ hòa bình
hành chính, kinh doanh thương mại
hành chính, vụ việc kinh doanh thương mại, lao động
hành chính, vụ việc kinh doanh, thương mại, lao động
dân sự, hôn nhân và gia đình
hậu cần
hải quân
hình sự
huấn luyện
khám nghiệm hiện trường
kiểm sát
kiểm sát điều tra
kiểm sát xét xử
ma túy
ngoại tuyến
phong trào toàn dân bảo vệ antq
phong trào toàn dân bảo vệ an ninh tổ quốc
phòng cháy
phòng cháy, chữa cháy
phòng chống mại dâm
phòng không
pccc
pccc&cnch
pccc và cnch
quân chính
quân báo
quân huấn
quân lực
quân nhân chuyên nghiệp
qncn
quân nhu
quân pháp
quân sự
quân y
quản lý học viên
quản lý trại giam
quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng
quốc phòng
tkcn
tác chiến
tham mưu
phúc thẩm
sơ thẩm
thực hành quyền công tố
thực hành quyền công tố, kiểm sát điều tra
thực hành quyền công tố, kiểm sát xét xử
thi hành án
thi hành án dân sự
thads
tìm kiếm cứu nạn
tội phạm
tội phạm về ma túy
tội phạm về trật tự xã hội
tội phạm về kinh tế
trang bị
trật tự
trinh sát
vũ khí
xây dựng phong trào toàn dân bảo vệ antq
xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc
xây dựng lực lượng
xe - máy
xe máy
xe và máy
xuất nhập cảnh
chuyên án
tuần tra
quân đội
không quân
lục quân
tình báo
tư lệnh
tác chiến không gian mạng
đặc nhiệm
đặc nhiệm phòng chống tội phạm
không gian mạng
hệ thống không người lái
csgt đường bộ cao tốc
cảnh sát giao thông đường bộ cao tốc
kiểm lâm cơ động và pccc rừng
kiểm lâm cơ động và phòng cháy, chữa cháy rừng
lăng
lăng chủ tịch hồ chí minh
đặc công
tăng thiết giáp
pháo binh
thông tin liên lạc
tên lửa
pháo phòng không
ra đa
phòng thủ khu vực
theo dõi xử lý các vụ án
theo dõi xử lý các vụ án, vụ việc
`;
