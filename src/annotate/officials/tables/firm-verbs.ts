/** Verbs that end the name of a firm, school or society. Source: what newspapers write after such names. */

/** First syllables of verbs of firms and societies, besides the verbs of any sentence. */
export const FIRM_VERBS = new Set(
  'bồi tiến triệu chấm từ sáp cải hứa khánh hoàn bố nộp kỷ giành thua trúng tăng phấn khởi xảy liên hoạt sở cầm thủng treo vi bày xin trả vay nợ gom rót góp đóng huy giới cấp chuyển lập thành sử thừa tài đạt tham tố kiện nghi trở về bên lúc ngay tổ chịu dùng ưu thu bảo cứu cắt giảm sẵn luôn rất chỉ mới từng hay hoặc nếu do nhờ qua'.split(
    ' ',
  ),
);

/** Parts of names that begin like verbs: *khuyến học*, *thu mua*. */
export const NOUN_PHRASES =
  /^(?:khuyến (?:học|nông|ngư|công)|kiểm (?:nghiệm|định|toán)|mua bán|vận tải|phát triển|phát thanh|phát hành|tư vấn|thông tin|liên doanh|bảo (?:vệ|hiểm|trì|tồn|trợ)|cấp (?:nước|thoát)|tài (?:chính|nguyên)|thu mua|cứu (?:hộ|trợ)|khai (?:thác|khoáng)|tiết kiệm|chuyển (?:phát|giao)|giảm nghèo) /i;

/** Verbs of two syllables, neither of which is a verb by itself. */
export const VERB_OF_TWO =
  /^(?:cho biết|cho rằng|kiến nghị|đề nghị|đề xuất|phối hợp|phát biểu|thực hiện|tổ chức|nhấn mạnh|khẳng định|chia sẻ|hợp tác|triển khai|xác nhận|công bố|ủng hộ|tham gia|trao đổi|hỗ trợ|phụ trách|đăng ký|ký kết|kêu gọi|chỉ đạo|vi phạm)$/i;
