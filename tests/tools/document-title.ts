/** Titles of documents as records and citations tell them, made fit to be shown. */

const DATE = '(?:ngày )?\\d{1,2}(?: tháng |[/-])\\d{1,2}(?: năm |[/-])\\d{4} ?';
/** *Số 1/2020/TT-BTC ngày 6/3/2020 của Bộ Tài chính sửa đổi …*: the citation of the document before its title. */
const CITED = new RegExp(
  `^(?:số \\d[^ ]* ?)?(?:${DATE})?(?:của [^,.;]{5,70}? (?=về |việc |quy định|sửa đổi|ban hành|hướng dẫn|bãi bỏ|chấm dứt))?`,
  'i',
);
/** *… do Bộ Tài chính ban hành* and what follows; of *các văn bản do Bộ Y tế ban hành* it is a part of the title. */
const ISSUED = / do (?:Chính phủ|Thủ tướng Chính phủ|Bộ(?: trưởng Bộ)? [^,.;]{3,40}?) (?:vừa |mới )*ban hành(?:,.*)?$/;
const OF_SEVERAL = /văn bản quy phạm|(?:các|số) Thông tư|quy chuẩn/;
/** What a paper went on to say, and what a citation left open. */
const SAID =
  /(?: được ban hành| sẽ quy định .*| cũng quy định.*|(?<! (?:hàng|hằng|mỗi|các|\d+)) năm| ban hành ngày .*| (?:hoặc|và) các văn bản (?:thay thế|liên quan)|\.(?=\p{Lu}\p{Ll}+ ).*|[ ,;:(]+)$/u;

/** What the document is about; empty where `told` tells only which it is. */
export function documentTitle(told: string): string {
  const title = /^(?:Số|Ngày|Của) /.test(told) ? told.replace(CITED, '') : told;
  const about = (OF_SEVERAL.test(title) ? title : title.replace(ISSUED, '')).replace(SAID, '').trim();
  return about.charAt(0).toUpperCase() + about.slice(1);
}
