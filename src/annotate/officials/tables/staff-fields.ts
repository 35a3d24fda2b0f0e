/**
 * Fields of staff officers (trợ lý) of the army, the police and the border guards, one per line, in lower case.
 * Source: tables of their posts, and what newspapers write.
 */
export const STAFF_FIELDS = `
an ninh
bảo vệ
bảo vệ an ninh
cán bộ
chính sách
chính trị
công binh
công tác quần chúng
công tác thanh niên
cơ yếu
dân quân
dân quân tự vệ
dân vận
doanh trại
hậu cần
hậu cần - kỹ thuật
hóa học
huấn luyện
kế hoạch
kế hoạch tổng hợp
kiểm tra
kỹ thuật
pháo binh
pháp chế
phòng không
phụ nữ
quân huấn
quân báo
quân khí
quân lực
quân nhu
quân y
quần chúng
tác chiến
tác huấn
tài chính
thanh niên
thông tin
tổ chức
tổ chức lao động
tổ chức lao động tiền lương
tổng hợp
trinh sát
tuyên huấn
tuyển quân
vận tải
văn thư
xăng dầu
xe máy
xe - máy
công nghệ thông tin
cơ sở đảng
cứu hộ cứu nạn
khoa học quân sự
nhà trường
nhân sự
thi đua
tuyên truyền
tàu thuyền
tác chiến điện tử
văn hóa văn nghệ
đối ngoại
`;
