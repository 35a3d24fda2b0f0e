/** Lines that are not the article, on Vietnamese pages: data for phrases.ts. */
import type { Row } from './phrases';

/** A line of this kind is left out. */
export const FURNITURE_VI: readonly Row[] = [
  ['xem đọc tìm nghe', /^(?:xem|đọc|tìm hiểu|nghe) (?:thêm|tiếp|ngay)(?:$|\s*[:：»>…]| (?:tại|về|trên)(?:$|\s))/],
  ['mời kính', /^(?:mời|kính mời) (?:quý )?(?:bạn đọc|độc giả|quý vị|các bạn)/],
  ['tin bài video', /^(?:tin|bài|bài viết|video) (?:liên quan|cùng chuyên mục|nổi bật|đọc nhiều|mới nhất)/],
  ['có bạn', /^(?:có thể bạn quan tâm|bạn (?:có thể )?quan tâm)/],
  ['các những', /^(?:các|những) (?:tin|bài)(?: tức| bài| viết)? (?:khác|liên quan|mới hơn|cũ hơn|đã đưa)\s*:?$/],
  ['cùng đọc tin nổi tiêu', /^(?:cùng chuyên mục|đọc nhiều|tin nóng|tin mới|nổi bật|tiêu điểm)\s*:?$/],
  ['từ chủ thẻ tag tags', /^(?:từ kh(?:óa|oá)|chủ đề|thẻ|tags?)\s*:/],
  [
    'chia bình ý gửi in theo quay trở facebook twitter zalo copy sao',
    /^(?:chia sẻ|bình luận|ý kiến|gửi bình luận|in bài|theo dõi|quay lại|trở lại|facebook|twitter|zalo|copy link|sao chép liên kết)\s*(?:\(\d+\))?$/,
  ],
  ['chia bình', /^(?:chia sẻ\s*:|(?:chia sẻ|bình luận) (?:bài viết|qua|lên|của)(?:$|\s))/],
  ['theo tham', /^(?:theo dõi|tham gia) .{0,60}(?:trên|tại|qua|kênh|fanpage|group|nhóm)(?:$|\s)/],
  ['nghe', /^nghe (?:bài viết|đọc bài|nội dung|audio|podcast)/],
  ['giọng nam nữ', /^(?:giọng )?(?:nam|nữ) miền (?:bắc|trung|nam)$/],
  ['tặng', /^tặng sao/],
  ['gửi viết', /^(?:gửi|viết) (?:bình luận|ý kiến)/],
  ['vui', /^vui lòng nhập/],
  ['quảng', /^quảng cáo[\s-]*$/],
  ['độc', /^độc giả (?:bình luận|gửi)/],
  ['đóng', /^đóng góp ý kiến/],
  ['link nguồn', /^(?:link|nguồn)(?: gốc| bài(?: gốc| viết)?)?\s*:?\s*https?:/],
  ['cỡ xem', /^(?:xem )?cỡ chữ(?:$|\s*:)/],
  ['trở quay lên in', /^(?:(?:trở|quay) về (?:trang|đầu)|lên đầu trang$|in (?:bài|trang) (?:này|viết)$)/],
  ['trang', /^trang\s*:?\s*\d[\d\s|/]*$/],
  ['lượt số tổng đánh', /^(?:(?:số )?lượt (?:xem|đọc|truy cập)\s*:|tổng số điểm của bài viết|đánh giá bài viết)/],
  ['thêm chọn', /^(?:thêm .{2,40} trên google$|chọn .{2,40} làm nguồn ưu tiên trên google)/],
  ['ý mã', /^(?:ý kiến (?:bạn đọc|độc giả)|mã (?:an toàn|xác nhận))\s*:?$/],
  ['tệp file tài', /^(?:tệp|file|tài liệu)(?: tin)? đính kèm(?:$|\s*:)/],
  ['bản', /^bản quyền (?:thuộc|©)/],
];
