/** Who issued a document, told behind its subject: *… về phân loại doanh nghiệp của Thủ tướng Chính phủ*. */

import { withoutTrailingWords } from './end';

/** *… về giá đất do UBND tỉnh ban hành* */
const TOLD_BEHIND = / do [^,]{2,60} (?:ban hành|ký|tổ chức)$/u;
const TOP = / của (Thủ tướng Chính phủ|Bộ Chính trị|Ban Bí thư)$/u;
/** Bodies of which there are many, behind a number that bears their letters, and ministries behind one that bears none. */
const BY_DOCUMENT: [document: RegExp, behind: RegExp][] = [
  [/[-/]UBND$/, / của ((?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố|TP\.?) [^,]{2,30})$/iu],
  [/-HĐND$/, / của ((?:HĐND|Hội đồng nhân dân) (?:tỉnh|thành phố|TP\.?) [^,]{2,30})$/iu],
  [/^thông tư (?:số )?\d+$/i, / của (Bộ (?!luật|phận)[^,]{2,40}|Ngân hàng Nhà nước|NHNN)$/u],
];
const OWN_OF_TOP =
  /\d\/|\d-|[Cc]hỉ đạo|[Cc]hỉ thị|[Kk]ết luận|[Nn]ghị quyết|[Qq]uy (?:chế|định)|[Qq]uyết định|thẩm quyền|làm việc|ý kiến/u;
/** What a body may have and not only issue; tried against the titles of the packaged registry, of which it may cut none. */
const OWN =
  /cán bộ|chế độ|chức năng|chương trình|công chức|công tác|cơ cấu|danh mục|đại biểu|hoạt động|hội nghị|hướng dẫn|kế hoạch|kết quả|khen|kỳ họp|nhiệm kỳ|nhiệm vụ|phạm vi|phối hợp|quản lý|quyền hạn|tài chính|tài sản|thông tin|thuộc|thủ tục|tổ chức|trách nhiệm|văn bản/iu;

/** `subject` without the body that issued `document`, as it is named in the text, and that body where nothing else in it may be of that body. */
export function splitIssuer(subject: string, document: string): { text: string; issuer: string | null } {
  const own = withoutTrailingWords(subject.replace(TOLD_BEHIND, ''));
  if (OWN_OF_TOP.test(own)) return { text: own, issuer: null };
  const behind = BY_DOCUMENT.find(([kind]) => kind.test(document) && !OWN.test(own))?.[1];
  const [all = '', issuer = null] = TOP.exec(own) ?? behind?.exec(own) ?? [];
  return { text: own.slice(0, own.length - all.length), issuer };
}
