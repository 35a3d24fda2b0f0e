/** Boilerplate lines on Vietnamese pages: data for phrases.ts. */
import type { BoilerplateRow } from './boilerplate-row';

/** Such a line is left out; as a heading, or with a final colon, it introduces a list of other articles. */
export const RELATED_LISTS_VI: readonly BoilerplateRow[] = [
  [
    'tin bài video',
    /^(?:tin(?: tức| bài)?|bài(?: viết)?|video) (?:(?:liên quan|cùng (?:chuyên mục|chủ đề|mục|sự kiện|tác giả)|nổi bật|đọc nhiều|nên đọc|mới nhất)(?:\s*:|[^.]{0,40}$)|(?:khác|đã đưa|mới hơn|cũ hơn|hot)\s*:?$)/,
  ],
  ['các những', /^(?:các|những) (?:tin|bài)(?: tức| bài| viết)? (?:khác|liên quan|mới hơn|cũ hơn|đã đưa)\s*:?$/],
  ['sự chủ từ', /^(?:sự kiện|chủ đề|từ kh(?:óa|oá)) liên quan\s*:?$/],
  ['có bạn', /^(?:có thể bạn|bạn có thể|bạn(?: đọc)?) (?:cũng )?(?:quan tâm|muốn (?:xem|đọc)|thích)(?:$|\s*[:>»….])/],
  [
    'cùng đọc tin nổi tiêu được đừng tham',
    /^(?:cùng (?:chuyên mục|chủ đề|sự kiện|tác giả)|đọc nhiều(?: nhất)?|tin nóng|tin mới|nổi bật|tiêu điểm|được quan tâm(?: nhất)?|đừng bỏ (?:lỡ|qua)|tham khảo thêm)\s*[:!]?$/,
  ],
];

/** Such a line is left out. */
export const BOILERPLATE_VI: readonly BoilerplateRow[] = [
  ...RELATED_LISTS_VI,
  ['xem đọc tìm nghe', /^(?:xem|đọc|tìm hiểu|nghe) (?:thêm|tiếp|ngay)(?:$|\s*[:：»>…]| (?:tại|về|trên)(?:$|\s))/],
  ['mời kính', /^(?:mời|kính mời) (?:(?:quý )?(?:bạn đọc|độc giả|quý vị|các bạn)|xem )/],
  [
    'tặng gửi viết vui độc đóng liên quan xem bạn hãy đọc lấy bản',
    /^(?:tặng sao|(?:gửi|viết) (?:bình luận|ý kiến)|vui lòng nhập|độc giả (?:bình luận|gửi)|đóng góp ý kiến|liên hệ quảng cáo|quan tâm (?:zalo|oa )|xem (?:video\s*:|link nguồn|tất cả$)|bạn đang (?:đọc|xem) (?:bài|nội dung|tin)|hãy là người đầu tiên|đọc bài gốc|lấy link|bản quyền (?:thuộc|©))/,
  ],
  ['từ chủ chuyên thẻ tag tags', /^(?:từ kh(?:óa|oá)|chủ đề|chuyên mục|thẻ|tags?)\s*:/],
  [
    'chia bình ý gửi in theo quay trở facebook twitter zalo copy sao lưu báo trả thu thích',
    /^(?:chia sẻ|bình luận|ý kiến|gửi (?:bình luận|email|bài viết|phản hồi)|in bài|theo dõi|quay lại|trở lại|facebook|twitter|zalo|copy link|sao chép liên kết|lưu (?:tin|bài(?: viết)?)|báo lỗi|trả lời|thu gọn|thích)\s*(?:\(?\d+\)?)?$/,
  ],
  ['chia bình', /^(?:chia sẻ\s*:|(?:chia sẻ|bình luận) (?:bài viết|qua|lên|của|facebook)(?:$|\s|:))/],
  ['theo tham', /^(?:theo dõi|tham gia) .{0,60}(?:trên|tại|qua|kênh|fanpage|group|nhóm)(?:$|\s)/],
  ['nghe', /^nghe (?:bài viết|đọc bài|nội dung|audio|podcast)/],
  ['giọng nam nữ tốc', /^(?:(?:giọng(?: đọc\s*:)? )?(?:nam|nữ) miền (?:bắc|trung|nam)|tốc độ đọc)$/],
  ['link nguồn', /^(?:link|nguồn)(?: gốc| nguồn| bài(?: gốc| viết)?)?\s*:?\s*https?:/],
  ['cỡ xem', /^(?:xem )?cỡ chữ(?:$|\s*:)/],
  ['trở quay lên in', /^(?:(?:trở|quay) về (?:trang|đầu)|lên đầu trang$|in (?:bài|trang) (?:này|viết)$)/],
  ['trang', /^trang\s*:?\s*\d[\d\s|/]*$/],
  [
    'lượt số đã tổng đánh',
    /^(?:(?:(?:số )?lượt|số lần|đã) (?:xem|đọc|truy cập)\s*:|tổng số điểm của bài viết|đánh giá bài viết)/,
  ],
  ['thêm chọn', /^(?:thêm .{2,40} trên google$|chọn .{2,40} làm nguồn ưu tiên trên google)/],
  ['ý mã', /^(?:ý kiến (?:bạn đọc|độc giả)|mã (?:an toàn|xác nhận))\s*:?$/],
  ['tệp file tài', /^(?:tệp|file|tài liệu)(?: tin)? đính kèm(?:$|\s*:)/],
  ['đường hotline', /^(?:đường dây nóng|hotline)\s*(?::|[\d(+])/],
  ['tòa toà', /^(?:tòa|toà) soạn\s*:/],
  [
    'quý bạn độc',
    /^(?:quý )?(?:bạn đọc|độc giả)[^.]{0,60} (?:xin|vui lòng|có thể) (?:gửi|liên hệ|để lại|gọi)[^.]{0,60}(?:hotline|đường dây nóng|e-?mail|@|tòa soạn|toà soạn|bình luận)/,
  ],
  ['facebook twitter zalo email youtube', /^(?:facebook|twitter|zalo|youtube|email|messenger|telegram|linkedin|\s)+$/],
  ['mục nội', /^(?:mục lục(?: bài viết| nội dung)?\s*:?|nội dung(?: chính\s*:?| bài viết\s*:?|\s*:+))$/],
  ['mọi', /^mọi (?:ý kiến|thông tin|chi tiết|phản ánh|góp ý)[^.]{0,60} (?:gửi|liên hệ)/],
  ['đăng đang quảng', /^(?:đăng (?:nhập để|ký nhận) .{0,30}|(?:đang tải|quảng cáo)\W*)$/],
  ['click bấm nhấn', /^(?:click|bấm|nhấn)(?: vào)? (?:đây|để (?:xem|phóng))/],
];
