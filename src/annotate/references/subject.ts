/** What a document is about, where the text tells it behind the number: *… về việc lập quỹ, theo đó …* is about *lập quỹ*. */

import { upToClause } from './subject-clauses';
import { endSubject, withoutIssuer } from './subject-end';
import { DECIDES, TITLE } from './subject-titles';

const LONGEST = 260;
/** Dots and brackets that end nothing: *TP.HCM*, *T.Ư*, *1.7.2024*, *bảo hiểm xã hội (BHXH)*. */
const INSIDE = String.raw`(?<=TP|T|\d)\.(?=HCM|Ư|\d| (?:Hà N|Hồ C|Đà N|Hải P|Cần T|Huế|Thủ Đ))| \((?:[A-ZĐ][A-ZĐ&-]{1,11}|sửa đổi)\)`;
const behind = (verbs: string): RegExp =>
  new RegExp(
    String.raw`^,? ?(?:ban hành (?:Thông tư |Nghị định )?(?=quy định (?!chi tiết)))?(?:về việc |về |V\/v |(qu[yi] định )(?:về )?(?!chi tiết|và |số |\d)|(?=${verbs}))((?:${INSIDE}|[^.;:()\n"“”…?!]){3,${LONGEST}})`,
    'iu',
  );
const AFTER = behind(TITLE);
const AFTER_DECISION = behind(`${TITLE}|${DECIDES}`);
/** *gửi các sở, ngành về việc …*: to whom a letter goes; *giữa A và B về …*: who agreed. */
const SENT_TO = /^,? (?:gửi [^.;:()\n"“”]{2,160}? (?=(?:về việc|V\/v) )|giữa [^.;:()\n"“”]{2,120}? (?=về ))/i;
/** *Thông tư 5/2024/TT-BYT (quy định về khám mắt)* */
const IN_BRACKETS = /^ \(((?:qu[yi] định|hướng dẫn|về|sửa đổi, bổ sung một số điều) [^()\n]{5,240})\)/i;
const QUOTED = /^,? (?:(?:quy định )?về (?:việc )?)?[“"](?:về (?:việc )?)?([^”"\n]{3,260})[”"]/i;
/** *phê duyệt Đề án “…”*, *về triển khai “…”* */
const NAME_IN_QUOTES = /^[“"][^”"\n]{3,200}[”"]/;
/** What an article of a document rules is told in its place: *Điều 10 Thông tư A quy định thuế suất 5%*. */
const TITLE_OF_ANY = /^(?:chi tiết|xử phạt|việc|chế độ|chức năng)(?![\p{L}])/iu;

export interface Deed {
  /** An article of the document stands before it. */
  pinpointed: boolean;
  /** It is a decision, of those that appoint, permit or take back. */
  decides: boolean;
}

export interface Subject {
  text: string;
  /** Where the rest of the sentence goes on, where quotation marks tell it. */
  end: number | null;
}

/** Null where `rest`, the text behind number, date and issuer, tells none. */
export function readSubject(rest: string, { pinpointed, decides }: Deed): Subject | null {
  const bracketed = IN_BRACKETS.exec(rest);
  if (bracketed !== null) return readSubject(` ${bracketed[1]}.`, { pinpointed, decides });
  const quoted = QUOTED.exec(rest);
  if (quoted !== null) return { text: (quoted[1] ?? '').replace(/[,.;]$/, ''), end: quoted[0].length };
  const told = rest.replace(SENT_TO, '');
  const [all = '', rules, said] = (decides ? AFTER_DECISION : AFTER).exec(told) ?? [];
  if (
    said === undefined ||
    (pinpointed && rules && !TITLE_OF_ANY.test(said) && !/quy định về /i.test(rest.slice(0, 60)))
  )
    return null;
  const name = NAME_IN_QUOTES.exec(told.slice(all.length))?.[0];
  // Cut off by its length, it ends inside a word.
  const isWhole = said.length < LONGEST;
  const { text: ended, closed } = endSubject(isWhole ? said : said.slice(0, said.lastIndexOf(' ')));
  const text = withoutIssuer(upToClause(ended, isWhole && closed));
  if (name !== undefined && rules === undefined && text === said.trimEnd()) return { text: said + name, end: null };
  return /^(?:phê duyệt|công bố|điều chỉnh|thành lập|đính chính|)$/i.test(text) ? null : { text, end: null };
}
