/** A page in the form of a paper's template, with invented sentences and people. */

export const PARAGRAPHS = [
  'Sáng 12/6, ông Lê Quang Bảo, Phó Chủ tịch UBND huyện Bình Lãng, chủ trì cuộc họp về việc sửa chữa đê điều trước mùa mưa bão năm nay.',
  'Theo báo cáo tại cuộc họp, ba đoạn đê ở xã An Khê đã hư hỏng từ năm ngoái, người dân nhiều lần kiến nghị nhưng đến nay vẫn chưa được khắc phục.',
  'Ông Bảo yêu cầu các đơn vị hoàn thành hồ sơ trong tháng 6, bố trí kinh phí dự phòng và báo cáo kết quả trước ngày 5 hằng tháng.',
  'Bà Trần Thị Mai Hoa, trưởng thôn Đông, cho biết nhiều hộ đã tự góp tiền mua cát để gia cố tạm những chỗ xung yếu nhất.',
];
export const LEAD =
  'Huyện Bình Lãng dự kiến sửa ba đoạn đê xung yếu trước mùa mưa, sau khi người dân nhiều lần kiến nghị.';
export const TITLE = 'Bình Lãng sửa ba đoạn đê trước mùa mưa';

export interface MadeUp {
  head?: string;
  title?: string;
  /** Between headline and body. */
  lead?: string;
  /** Class of the body: one of families.ts, or an unknown one. */
  bodyClass?: string;
  /** Inside the body, after the paragraphs. */
  inside?: string;
  /** Below the body. */
  below?: string;
  paragraphs?: readonly string[];
}

export function madeUpPage({
  head = '',
  title = TITLE,
  lead = LEAD,
  bodyClass = 'noi-dung',
  inside = '',
  below = '',
  paragraphs = PARAGRAPHS,
}: MadeUp = {}): string {
  return `<!doctype html><html lang="vi"><head><title>${title} | Báo Bình Lãng</title>${head}</head><body>
<nav class="main-menu"><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a></nav>
<main><h1>${title}</h1><div class="date">Thứ tư, 12/06/2024 16:05 GMT+7</div>
<h2 class="sapo">${lead}</h2>
<div class="${bodyClass}">${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}${inside}</div>${below}</main>
<footer class="site-footer">Giấy phép số 1/GP-BTTTT. Tổng biên tập: Phạm Văn Lâm. Ghi rõ nguồn khi phát hành lại thông tin từ website này.</footer>
</body></html>`;
}
