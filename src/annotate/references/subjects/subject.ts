/** Reads the subject (trích yếu) stated after a number: *lập quỹ* in *… về việc lập quỹ, theo đó …*. */

import { upToClause } from './clauses';
import { endSubject, withoutIssuer } from './end';
import { readSemicolonParts } from './semicolon-parts';
import { ANOTHER, DECIDES, ORDERS, PLANS, SAID, TITLE } from './titles';

const LONGEST = 260;
/** Dots and brackets inside a subject: *TP.HCM*, *T.Ư*, *1.7.2024*, *bảo hiểm xã hội (BHXH)*. */
const INSIDE = String.raw`(?<=TP|T|\d)\.(?=HCM|Ư|\d| (?:Hà N|Hồ C|Đà N|Hải P|Cần T|Huế|Thủ Đ))| \((?:[A-ZĐ][A-ZĐ&-]{1,11}|sửa đổi)\)`;
const subjectAfter = (verbs: string): RegExp =>
  new RegExp(
    String.raw`^,? ?(?:ban hành (?:Thông tư |Nghị định )?(?=quy định (?!chi tiết)))?(?:về việc |về |V\/v |(qu[yi] định )(?:về )?(?!chi tiết|và |số |tại |như |\d)|(?=${verbs}))((?:${INSIDE}|[^.;:()\n"“”…?!]){3,${LONGEST}})`,
    'iu',
  );
const AFTER = subjectAfter(TITLE);
const AFTER_KIND = {
  decides: subjectAfter(`${TITLE}|${DECIDES}`),
  asks: subjectAfter(`${TITLE}|đề nghị `),
  concludes: subjectAfter(`${TITLE}|kết luận (?:chỉ đạo|cuộc họp|của|hội nghị|phiên họp|tại) `),
  orders: subjectAfter(`${TITLE}|${ORDERS}`),
  plans: subjectAfter(`${TITLE}|${PLANS}`),
};
/** *gửi các sở, ngành về việc …*, *gửi các địa phương về tăng cường …*: the addressees of a letter; *giữa A và B về …*: the parties to an agreement. */
const SENT_TO =
  /^,? (?:gửi [^.;:()\n"“”]{2,160}? (?=(?:về việc|V\/v|về (?:công tác|chấn chỉnh|góp ý|kết quả|phối hợp|rà soát|tăng cường|thực hiện|tình hình|triển khai|xử lý|đẩy mạnh)) )|giữa [^.;:()\n"“”]{2,120}? (?=về ))/i;
/** *Thông tư 5/2024/TT-BYT (quy định về khám mắt)* */
const IN_BRACKETS = /^ \(((?:qu[yi] định|hướng dẫn|về|sửa đổi, bổ sung một số điều) [^()\n]{5,240})\)/i;
const QUOTED = /^,? (?:(?:quy định )?về (?:việc )?)?[“"](?:về (?:việc )?)?([^”"\n]{3,260})[”"]/i;
/** *phê duyệt Đề án “…”*, *về triển khai “…”* */
const NAME_IN_QUOTES = /^[“"][^”"\n]{3,200}[”"]/;
/** Required after an article, which itself regulates otherwise: *Điều 10 Thông tư A quy định thuế suất 5%*. */
const TITLE_OF_ANY = /^(?:chi tiết|xử phạt|việc|chế độ|chức năng)(?![\p{L}])/iu;

/** Characters that may be cut off a truncated subject: *… của các …*. */
const MAX_CUT = 14;
const TRUNCATED = /^(?:; [^.;…\n]{0,80})?(?:…|\.{2})/;

export interface SubjectContext {
  /** An article of the document precedes it. */
  pinpointed: boolean;
  /** What the document does, in the order of `AFTER_KIND`: quyết định, tờ trình, thông báo, công điện or chỉ thị, kế hoạch; null for others. */
  kind: keyof typeof AFTER_KIND | null;
}

export interface Subject {
  text: string;
  /** Offset in `rest` after a quoted subject; null for others. */
  end: number | null;
  /** It ends with an ellipsis, as in the teaser of an article. */
  truncated: boolean;
}

/** Reads the subject from `rest`, the text after number, date and issuer; null if there is none. */
export function readSubject(rest: string, { pinpointed, kind }: SubjectContext): Subject | null {
  const bracketed = IN_BRACKETS.exec(rest);
  if (bracketed !== null) return readSubject(` ${bracketed[1]}.`, { pinpointed, kind });
  const quoted = SAID.test(rest) ? null : QUOTED.exec(rest);
  if (quoted !== null)
    return { text: (quoted[1] ?? '').replace(/[,.;]$/, ''), end: quoted[0].length, truncated: false };
  const unaddressed = rest.replace(SENT_TO, '');
  if (ANOTHER.test(unaddressed)) return null;
  const [all = '', rules, said] = (kind === null ? AFTER : AFTER_KIND[kind]).exec(unaddressed) ?? [];
  if (
    said === undefined ||
    (pinpointed && rules && !TITLE_OF_ANY.test(said) && !/quy định về /i.test(rest.slice(0, 60)))
  )
    return null;
  const name = NAME_IN_QUOTES.exec(unaddressed.slice(all.length))?.[0];
  // A match of the maximal length ends inside a word.
  const isWhole = said.length < LONGEST;
  const { text: ended, closed } = endSubject(isWhole ? said : said.slice(0, said.lastIndexOf(' ')));
  const text = withoutIssuer(upToClause(ended, isWhole && closed));
  if (name !== undefined && rules === undefined && text === said.trimEnd())
    return { text: said + name, end: null, truncated: false };
  const parts = text === said ? readSemicolonParts(rules ?? said, unaddressed.slice(all.length)) : '';
  if (/^(?:phê duyệt|công bố|điều chỉnh|thành lập|đính chính|bãi bỏ|hướng dẫn|sửa đổi(?:, bổ sung)?|)$/i.test(text))
    return null;
  return {
    text: text + parts,
    end: null,
    truncated: text.length + MAX_CUT > said.length && TRUNCATED.test(unaddressed.slice(all.length)),
  };
}
