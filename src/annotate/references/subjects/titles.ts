/**
 * Verbs that begin a title after the number without *về việc*; not if they summarise the document (*bổ sung nhiều quy định*) or state
 * its date (*ban hành ngày …*). Source: titles of documents.
 */

/** Objects of *ban hành*: what is issued with a document. */
const ISSUED = `bảng|biểu|bộ (?:chỉ số|chỉ tiêu|quy tắc|tiêu chí)|các|chế độ|chuẩn|chương trình|danh mục|đề án|điều lệ|định mức|đơn giá|hệ thống|hướng dẫn|kế hoạch|khung|mẫu|mức|nội quy|quy|sổ tay|tài liệu|tiêu chí|tiêu chuẩn`;
export const TITLE =
  `qu[yi] định chi tiết |qu[yi] định và hướng dẫn |hướng dẫn (?!thêm|của )|sửa đổi(?!(?:,? bổ sung)? (?:tại|bởi|bằng|theo|năm|ngày|một lần|nhiều lần))|bãi bỏ |bổ sung (?!nhiều|thêm)|phê duyệt |công bố (?!ngày)|điều chỉnh (?!những )|thành lập |thí điểm |đính chính |` +
  String.raw`ban hành (?=(?:${ISSUED})(?![\p{L}]))`;
/** Verbs of decisions on one person or thing. */
export const DECIDES =
  'bổ nhiệm |cấp (?:giấy )?phép |công nhận |điều động |giải thể |kiện toàn |miễn nhiệm |phê chuẩn |sáp nhập |thu hồi |xếp hạng |xử phạt vi phạm hành chính (?:đối với|trong|về) ';
/** Verbs of orders; after a comma they have another subject: *thực hiện Chỉ thị số 5/CT-TTg, tăng cường tuần tra*. */
export const ORDERS =
  '(?<!, ?)(?:chấn chỉnh |chỉ đạo (?!rõ|như|sau)|chủ động |đẩy mạnh |đôn đốc |khắc phục |tăng cường |tập trung |ứng phó )';
/** Verbs of plans. */
export const PLANS = `${ORDERS}|(?<!, ?)(?:thực hiện |tổ chức |triển khai )`;
/** *…, Hướng dẫn quy trình A*: after a comma a capital begins the next item of a list. */
export const ANOTHER = /^, ?(?!V\/v|Về )\p{Lu}/u;
/** *Theo Thông tư A, “sữa tươi là …”*: its content, not its subject. */
export const SAID = /^, [“"](?!về )\p{Ll}/u;
