/** Reads the subject (trích yếu) stated after a number: *lập quỹ* in *… về việc lập quỹ, theo đó …*. */

import { upToClause } from './clauses';
import { endSubject } from './end';
import { splitIssuer } from './issuer-after';
import { AFTER, AFTER_KIND, LONGEST } from './openings';
import { readSemicolonParts } from './semicolon-parts';
import { ANOTHER, SAID } from './titles';

/** *gửi các sở, ngành về việc …*, *trả lời Sở A về việc …*, *gửi các địa phương về tăng cường …*: the addressees of a letter; *giữa A và B về …*: the parties to an agreement. */
const SENT_TO =
  /^,? (?:(?:gửi|trả lời) [^.;:()\n"“”]{2,160}? (?=(?:về việc|V\/v|về (?:công tác|chấn chỉnh|góp ý|kết quả|phối hợp|rà soát|tăng cường|thực hiện|tình hình|triển khai|xử lý|đẩy mạnh)) )|giữa [^.;:()\n"“”]{2,120}? (?=về ))/i;
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
  /** As it is named in the text. */
  document: string;
}

export interface Subject {
  text: string;
  /** The issuer of the document, if it is named after the subject. */
  issuer: string | null;
  /** Offset in `rest` after a quoted subject; null for others. */
  end: number | null;
  /** It ends with an ellipsis, as in the teaser of an article. */
  truncated: boolean;
}

/** Reads the subject from `rest`, the text after number, date and issuer; null if there is none. */
export function readSubject(rest: string, context: SubjectContext): Subject | null {
  const { pinpointed, kind, document } = context;
  const bracketed = IN_BRACKETS.exec(rest);
  if (bracketed !== null) return readSubject(` ${bracketed[1]}.`, context);
  const quoted = SAID.test(rest) ? null : QUOTED.exec(rest);
  if (quoted !== null)
    return { text: (quoted[1] ?? '').replace(/[,.;]$/, ''), issuer: null, end: quoted[0].length, truncated: false };
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
  const { text, issuer } = splitIssuer(upToClause(ended, isWhole && closed), document);
  if (name !== undefined && rules === undefined && text === said.trimEnd())
    return { text: said + name, issuer, end: null, truncated: false };
  const parts = text === said ? readSemicolonParts(rules ?? said, unaddressed.slice(all.length)) : '';
  if (/^(?:phê duyệt|công bố|điều chỉnh|thành lập|đính chính|bãi bỏ|hướng dẫn|sửa đổi(?:, bổ sung)?|)$/i.test(text))
    return null;
  return {
    text: text + parts,
    issuer,
    end: null,
    truncated: text.length + MAX_CUT > said.length && TRUNCATED.test(unaddressed.slice(all.length)),
  };
}
