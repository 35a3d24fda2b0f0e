/** Words of titles that a comma does not separate. */

/** Collocations with a comma. Source: titles of documents. */
const COLLOCATIONS =
  `bồi thường, hỗ trợ|hỗ trợ, tái định cư|cá nhân, tổ chức|tổ chức, cá nhân|tập thể, cá nhân|cán bộ, công chức|cán bộ, đảng viên|cán bộ, chiến sĩ|chế độ, chính sách|cơ chế, chính sách|` +
  `chức năng, nhiệm vụ|nhiệm vụ, quyền hạn|nhiệm vụ, giải pháp|công chức, viên chức|viên chức, người lao động|đạo đức, phong cách|đạo đức, lối sống|tư tưởng, đạo đức|` +
  `đào tạo, bồi dưỡng|khoa học, công nghệ|kiểm tra, giám sát|thanh tra, kiểm tra|giám sát, kỷ luật|kỷ luật, kỷ cương|kỷ cương, kỷ luật|lao động, thương binh|ngân hàng, tài chính|` +
  `phòng, chống|phòng cháy, chữa cháy|quốc phòng, an ninh|an ninh, trật tự|an toàn, bảo mật|an toàn, an ninh|an toàn, vệ sinh|trật tự, an toàn|sắp xếp, tinh gọn|sửa đổi, bổ sung|tham nhũng, lãng phí|tham nhũng, tiêu cực|` +
  `lãng phí, tiêu cực|lãnh đạo, quản lý|lãnh đạo, chỉ đạo|chỉ đạo, điều hành|lễ, tết|thi đua, khen thưởng|tiết kiệm, chống lãng phí|văn hóa, thể thao|xây dựng, chỉnh đốn|y tế, giáo dục|` +
  `giáo dục, đào tạo|ban hành, được|ban hành, sửa đổi|giá, phí|phí, lệ phí|đất, nhà ở|tuần tra, kiểm soát|hóa đơn, chứng từ|Bộ Chính trị, Ban Bí thư|` +
  `bản án, quyết định|bổ nhiệm, xếp lương|cán bộ, giáo viên|căn bản, toàn diện|chất lượng, an toàn|chất lượng, vệ sinh|chương trình, dự án|công khai, minh bạch|công nghiệp hóa, hiện đại hóa|dám nghĩ, dám làm|dân tộc, miền núi|` +
  `dự báo, cảnh báo|đầu tư, kinh doanh|đầu tư, xây dựng|đề án, dự án|đề tài, dự án|địa chất, khoáng sản|độc hại, nguy hiểm|đóng mới, hoán cải|đổi mới, sáng tạo|đổi mới, sắp xếp|giáo viên, cán bộ quản lý|hiệu lực, hiệu quả|` +
  `hòa giải, đối thoại|học phí, chi phí|hợp đồng, giao dịch|kế toán, kiểm toán|khám bệnh, chữa bệnh|khám, chữa bệnh|khiếu nại, tố cáo|khó khăn, vướng mắc|kiến nghị, phản ánh|lao động, bệnh nghề nghiệp|lao động, tiền lương|lành mạnh, bền vững|an toàn, lành mạnh|ma túy, mại dâm|` +
  `mầm non, phổ thông|nặng nhọc, độc hại|năng động, sáng tạo|ngành, lĩnh vực|ngành, nghề|ngăn chặn, đẩy lùi|ngăn chặn, giải quyết|ngăn chặn, xử lý|phòng ngừa, ngăn chặn|nguy cấp, quý|nhanh, bền vững|phát thanh, truyền hình|phân cấp, phân quyền|phổ biến, giáo dục|quy hoạch, dự án|quyền, nghĩa vụ|quyền, trách nhiệm|quý, hiếm|` +
  `sáp nhập, hợp nhất|sáng tạo, dám nghĩ|tài chính, ngân sách|tìm kiếm, cứu nạn|tiết kiệm, hiệu quả|tiêu chuẩn, đo lường|tín dụng, chi nhánh|tinh gọn, hoạt động|tố giác, tin báo|tổ chức, hoạt động|tối thiểu, yêu cầu về|văn thư, lưu trữ|` +
  `vật chất, kỹ thuật|vật chất, trang thiết bị|thu, chi|mua, bán|vay, trả nợ|tồn tại, hạn chế|tồn tại, yếu kém|hạn chế, yếu kém|khuyết điểm, vi phạm|vi phạm, khuyết điểm|sửa đổi, bổ sung và bị bãi bỏ|việc cưới, việc tang`;
export const COLLOCATION = new RegExp(`(?<![\\p{L}])(?:${COLLOCATIONS})(?![\\p{L}])`, 'iu');
/** Verbs of tasks, which titles coordinate. */
const TASKS =
  '(?:bảo đảm|bảo vệ|cải cách|cải thiện|chấn chỉnh|đảm bảo|đẩy mạnh|đổi mới|giữ vững|hoàn thiện|kéo giảm|khắc phục|kiểm soát|nâng cao|ngăn chặn|phát huy|phát triển|phòng ngừa|siết chặt|tăng cường|tháo gỡ|thúc đẩy|tiếp tục|xây dựng)(?![\\p{L}])';
export const TASK = new RegExp(`^${TASKS}`, 'iu');
export const WITH_TASK = new RegExp(`(?:^| )${TASKS}`, 'iu');
