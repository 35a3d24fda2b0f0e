/** Countable nouns: a number before one of them is an amount, not the number of a document. */

const NOUNS =
  'năm|ngày|tháng|tuần|giờ|phút|lần|người|vấn đề|nội dung|giải pháp|nhiệm vụ|nhóm|điểm|tỷ|tỉ|triệu|nghìn|ngàn|đồng|trường hợp|cán bộ|đơn vị|dự án|bộ|tỉnh|' +
  'huyện|xã|phường|quận|thành phố|doanh nghiệp|công ty|chức danh|mức|đối tượng|hành vi|loại|cấp|tổ|đồng chí|cá nhân|tập thể|hộ|bị cáo|bị can|vụ|điều|' +
  'khoản|chương|chính sách|biện pháp|nghị quyết|luật|thứ|mục|bước|phương án|tiêu chí|hạng|trang|tấn|kg|km|ha|m2|mét|phần|văn bản|nghị định|thông tư|' +
  'đại biểu|thành viên|đảng viên|học sinh|sinh viên|lãnh đạo|cơ quan|bản|cuộc|đợt|gói|kỳ|khóa(?! [XVI\\d])|lĩnh vực|ngành|nước|quốc gia|tàu|xe|USD|phó|ông|' +
  'bà|cách|suất|câu|món|chỉ tiêu|thủ tục|hoạt động|công trình|ca|trận|địa phương|khu|tổ chức|giáo viên|hồ sơ|giải|con|cái|chiếc|thửa|lô|căn|ngôi|đoàn|đội|' +
  'lớp|trường|bệnh viện';
/** Verbs and ordinals that begin like one of them: *Quyết định 1977 điều chỉnh kế hoạch vốn*. */
const NO_NOUNS = 'cách chức|điều (?:chỉnh|động|hành|phối|tra)|giải (?:quyết|thể|thích|trình)|lần thứ|tổ chức lại';

const before = (nouns: string) => new RegExp(`^ (?!(?:${NO_NOUNS})(?![\\p{L}]))(?:${nouns})(?![\\p{L}])`, 'u');

/** Matches such a noun after the number. */
export const COUNTED = before(NOUNS);
/** … after decrees and circulars, which are rarely verbs, so that fewer nouns are ambiguous. */
export const COUNTED_AFTER_NOUN = before(
  'năm|ngày|tháng|tuần|giờ|phút|lần|điều|khoản|chương|mục|trang|tỷ|tỉ|triệu|nghìn',
);
