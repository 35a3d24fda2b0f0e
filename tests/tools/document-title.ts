/** Cleans titles of documents from records and citations for display. */

const DATE = '(?:ngày )?\\d{1,2}(?: tháng |[/-])\\d{1,2}(?: năm |[/-])\\d{4} ?';
/** *Số 1/2020/TT-BTC ngày 6/3/2020 của Bộ Tài chính sửa đổi …*: the citation before the title. */
const CITATION = new RegExp(
  `^(?:số \\d[^ ]* ?)?(?:${DATE})?(?:của [^,.;]{5,70}? (?=về |việc |quy định|sửa đổi|ban hành|hướng dẫn|bãi bỏ|chấm dứt))?`,
  'i',
);
/** *… do Bộ Tài chính ban hành* and what follows; in *các văn bản do Bộ Y tế ban hành* it is part of the title. */
const ISSUED = / do (?:Chính phủ|Thủ tướng Chính phủ|Bộ(?: trưởng Bộ)? [^,.;]{3,40}?) (?:vừa |mới )*ban hành(?:,.*)?$/;
const OF_SEVERAL = /văn bản quy phạm|(?:các|số) Thông tư|quy chuẩn/;
/** The paper's own words after the title, and unfinished ends of citations. */
const COMMENTARY =
  /(?: được ban hành| sẽ quy định .*| cũng quy định.*|(?<! (?:hàng|hằng|mỗi|các|\d+)) năm| ban hành ngày .*| (?:hoặc|và) các văn bản (?:thay thế|liên quan)|\.(?=\p{Lu}\p{Ll}+ ).*|[ ,;:(]+)$/u;

/** The subject of the document; empty if `text` only identifies it. */
export function documentTitle(text: string): string {
  const title = /^(?:Số|Ngày|Của) /.test(text) ? text.replace(CITATION, '') : text;
  const about = (OF_SEVERAL.test(title) ? title : title.replace(ISSUED, '')).replace(COMMENTARY, '').trim();
  return about.charAt(0).toUpperCase() + about.slice(1);
}
