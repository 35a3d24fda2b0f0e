/** Words of titles that no comma parts. */

/** Words that go together over a comma. Source: titles of documents. */
const PAIRS =
  `bồi thường, hỗ trợ|hỗ trợ, tái định cư|cá nhân, tổ chức|tổ chức, cá nhân|tập thể, cá nhân|cán bộ, công chức|cán bộ, đảng viên|cán bộ, chiến sĩ|chế độ, chính sách|cơ chế, chính sách|` +
  `chức năng, nhiệm vụ|nhiệm vụ, quyền hạn|nhiệm vụ, giải pháp|công chức, viên chức|viên chức, người lao động|đạo đức, phong cách|đạo đức, lối sống|tư tưởng, đạo đức|` +
  `đào tạo, bồi dưỡng|khoa học, công nghệ|kiểm tra, giám sát|thanh tra, kiểm tra|giám sát, kỷ luật|kỷ luật, kỷ cương|kỷ cương, kỷ luật|lao động, thương binh|ngân hàng, tài chính|` +
  `phòng, chống|phòng cháy, chữa cháy|quốc phòng, an ninh|an ninh, trật tự|an toàn, bảo mật|an toàn, an ninh|an toàn, vệ sinh|trật tự, an toàn|sắp xếp, tinh gọn|sửa đổi, bổ sung|tham nhũng, lãng phí|tham nhũng, tiêu cực|` +
  `lãng phí, tiêu cực|lãnh đạo, quản lý|lãnh đạo, chỉ đạo|chỉ đạo, điều hành|lễ, tết|thi đua, khen thưởng|tiết kiệm, chống lãng phí|văn hóa, thể thao|xây dựng, chỉnh đốn|y tế, giáo dục|` +
  `giáo dục, đào tạo|ban hành, được|ban hành, sửa đổi|giá, phí|phí, lệ phí|đất, nhà ở|tuần tra, kiểm soát|hóa đơn, chứng từ|Bộ Chính trị, Ban Bí thư`;
export const PAIR = new RegExp(`(?<![\\p{L}])(?:${PAIRS})(?![\\p{L}])`, 'iu');
/** Tasks, told one after the other. */
const TASKS =
  '(?:bảo đảm|bảo vệ|cải cách|cải thiện|chấn chỉnh|đảm bảo|đẩy mạnh|đổi mới|giữ vững|hoàn thiện|kéo giảm|khắc phục|kiểm soát|nâng cao|ngăn chặn|phát huy|phát triển|phòng ngừa|siết chặt|tăng cường|tháo gỡ|thúc đẩy|tiếp tục|xây dựng)(?![\\p{L}])';
export const TASK = new RegExp(`^${TASKS}`, 'iu');
export const WITH_TASK = new RegExp(`(?:^| )${TASKS}`, 'iu');
