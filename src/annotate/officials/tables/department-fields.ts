/**
 * Whole names of the fields of single departments, and of ministries abroad; complements fields.ts.
 * Source: their own names, and what newspapers write.
 */
export const DEPARTMENT_FIELDS = `
báo chí - xuất bản
bồi thường giải phóng mặt bằng
bồi thường, giải phóng mặt bằng
bồi thường - giải phóng mặt bằng
bồi thường, hỗ trợ và tái định cư
bồi thường, hỗ trợ, tái định cư
tổ chức - điều lệ
tổ chức điều lệ
bảo vệ, chăm sóc trẻ em
chăm sóc trẻ em
dân số - khhgđ
hỗ trợ người nộp thuế
kết cấu hạ tầng
kết cấu hạ tầng giao thông
phương tiện
phương tiện và người lái
phương tiện, người lái
thông tin - báo chí - xuất bản
tổ chức phi chính phủ
an ninh nội địa
thư ký - tổng hợp
chính sách cán bộ
cơ sở đảng
địa phương
giám đốc kiểm tra
giám đốc kiểm tra về hình sự
giám đốc kiểm tra về hình sự, hành chính
giám đốc kiểm tra về dân sự
giám đốc kiểm tra về dân sự, lao động, kinh doanh thương mại
giám đốc kiểm tra về dân sự, lao động, kinh doanh, thương mại
giám đốc kiểm tra về dân sự, kinh doanh thương mại
doanh nghiệp vừa và nhỏ
doanh nghiệp vừa và nhỏ và khởi nghiệp
doanh nghiệp vừa, nhỏ và khởi nghiệp
công nghệ sáng tạo
chuyển tiếp
chuyển tiếp quốc gia
chuyển tiếp chính phủ
chuyển tiếp chính quyền
thư ký - biên tập
an ninh thông tin
an toàn bức xạ và hạt nhân
an toàn vệ sinh thực phẩm
bình đẳng giới và gia đình
bản quyền tác giả
bản đồ
bảo vệ khí hậu
bảo vệ và phát triển rừng
bồi dưỡng cán bộ
chuyển đổi sinh thái
châu mỹ
châu phi
châu á - châu phi
châu âu
châu âu - châu mỹ
chất lượng nông lâm sản và thủy sản
chữa cháy
chữa cháy và cnch
các vấn đề châu âu
các vấn đề hải dương và thủy sản
các vấn đề hải ngoại
các vấn đề xã hội
các định chế tài chính
cơ sở đảng, đảng viên
cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường
cơ điện tử
cứu hộ động vật hoang dã
doanh nghiệp nhỏ và vừa
dân tộc và miền núi
dầu khí và than
dịch vụ công ích
dự báo, thống kê - ổn định tiền tệ, tài chính
giao thông công chánh
giám sát, điều hành đô thị thông minh
giống cây trồng, vật nuôi
hải dương và thủy sản
hệ thống thông tin
học sinh sinh viên
học sinh, sinh viên
hỗ trợ doanh nghiệp nhỏ và vừa
khiếu tố
khoa học thông tin
khí hậu
kinh tế tư nhân
kiến trúc cảnh quan
kiểm sát việc tạm giữ, tạm giam, thi hành án hình sự
kiểm tra văn bản và tổ chức thi hành pháp luật
kế hoạch tổng hợp thống kê
kế toán tài vụ
lý luận, phê bình văn học, nghệ thuật
lễ tân nhà nước và phiên dịch đối ngoại
nông lâm sản và thủy sản
pháp chế và cải cách hành chính, tư pháp
pháp y
phát triển khu vực
phát triển thị trường nước ngoài
phát triển đối tượng
phân tích dự báo
phân tích và dự báo
phòng, chống rửa tiền
phòng, chống tội phạm công nghệ cao
quản lý dữ liệu thông tin
quản lý ngoại hối
quản lý, vận hành
quản lý thông tin
quản lý vận tải, phương tiện và người lái
quản lý y, dược cổ truyền
quản lý điều hành giao thông đô thị
quản lý, giám sát bảo hiểm
quản lý, giám sát kế toán, kiểm toán
quản lý, giám sát tổ chức tín dụng
thanh tra, khiếu tố
thi đua khen thưởng
thu và phát triển đối tượng
thị trường châu á - châu phi
thị trường châu âu - châu mỹ
thực hành quyền công tố, kiểm sát điều tra án tham nhũng, chức vụ
tiền lương và bảo hiểm xã hội
trang bị và kho vận
truyền thông, giáo dục sức khỏe
trợ giúp pháp lý
tuần tra, kiểm soát giao thông đường bộ cao tốc
tài vụ
tần số vô tuyến điện
tổ chức - động viên
tổ chức thi hành pháp luật
tổng hợp kinh tế quốc dân
tổng hợp thống kê
văn hóa - nghệ thuật
văn hóa - thông tin
văn hóa cơ sở, gia đình và thư viện
văn hóa nghệ thuật
văn hóa thông tin
y, dược cổ truyền
điều hành thông minh
đo đạc, bản đồ và thông tin địa lý
đào tạo, bồi dưỡng cán bộ
đông nam á - nam thái bình dương
đăng kiểm xe cơ giới
đăng ký giao dịch bảo đảm và bồi thường nhà nước
định chế tài chính
`;
