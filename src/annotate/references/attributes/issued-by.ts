/** Who issued a document, told with the deed: *do Chính phủ ban hành ngày 3/4/2017*, *được Bộ Y tế ban hành ngày …*. */

const BY =
  /^,? (?:do|được) ((?:[^.,;:()\n]|(?<=Văn h(?:óa|oá)|Bưu chính), (?=Thể thao|Viễn thông)){2,80}?) (?:(?:vừa|đã|mới) )?(?:ký ban hành|ký|ban hành|cấp|phát hành|thông qua|phê duyệt)(?=[ .,;)])/;
/** Who may stand there: a body, told by its name and not by who speaks for it. */
const BODY =
  /^(?:Chính phủ|Quốc hội|Bộ (?!trưởng)|UBND|HĐND|Ủy ban|Hội đồng|Sở|Tổng cục (?!trưởng)|Cục (?!trưởng)|Ngân hàng Nhà nước)(?!.* (?:này|đó)$)/;

/** `rest` behind such words, and the issuer, null where no body is told; null where none stand there. */
export function readIssuedBy(rest: string): { issuer: string | null; rest: string } | null {
  const by = BY.exec(rest);
  if (by === null) return null;
  const [all, body = ''] = by;
  return { issuer: BODY.test(body) ? body : null, rest: rest.slice(all.length) };
}
