/** What a document is about, where the text tells it behind the number: *… về việc lập quỹ, theo đó …* is about *lập quỹ*. */

import { upToClause } from './clauses';
import { endSubject, withoutIssuer } from './end';
import { moreParts } from './parts';
import { ANOTHER, DECIDES, ORDERS, PLANS, SAID, TITLE } from './titles';

const LONGEST = 260;
/** Dots and brackets that end nothing: *TP.HCM*, *T.Ư*, *1.7.2024*, *bảo hiểm xã hội (BHXH)*. */
const INSIDE = String.raw`(?<=TP|T|\d)\.(?=HCM|Ư|\d| (?:Hà N|Hồ C|Đà N|Hải P|Cần T|Huế|Thủ Đ))| \((?:[A-ZĐ][A-ZĐ&-]{1,11}|sửa đổi)\)`;
const behind = (verbs: string): RegExp =>
  new RegExp(
    String.raw`^,? ?(?:ban hành (?:Thông tư |Nghị định )?(?=quy định (?!chi tiết)))?(?:về việc |về |V\/v |(qu[yi] định )(?:về )?(?!chi tiết|và |số |tại |như |\d)|(?=${verbs}))((?:${INSIDE}|[^.;:()\n"“”…?!]){3,${LONGEST}})`,
    'iu',
  );
const AFTER = behind(TITLE);
const AFTER_KIND = {
  decides: behind(`${TITLE}|${DECIDES}`),
  asks: behind(`${TITLE}|đề nghị `),
  concludes: behind(`${TITLE}|kết luận (?:chỉ đạo|cuộc họp|của|hội nghị|phiên họp|tại) `),
  orders: behind(`${TITLE}|${ORDERS}`),
  plans: behind(`${TITLE}|${PLANS}`),
};
/** *gửi các sở, ngành về việc …*, *gửi các địa phương về tăng cường …*: to whom a letter goes; *giữa A và B về …*: who agreed. */
const SENT_TO =
  /^,? (?:gửi [^.;:()\n"“”]{2,160}? (?=(?:về việc|V\/v|về (?:công tác|chấn chỉnh|góp ý|kết quả|phối hợp|rà soát|tăng cường|thực hiện|tình hình|triển khai|xử lý|đẩy mạnh)) )|giữa [^.;:()\n"“”]{2,120}? (?=về ))/i;
/** *Thông tư 5/2024/TT-BYT (quy định về khám mắt)* */
const IN_BRACKETS = /^ \(((?:qu[yi] định|hướng dẫn|về|sửa đổi, bổ sung một số điều) [^()\n]{5,240})\)/i;
const QUOTED = /^,? (?:(?:quy định )?về (?:việc )?)?[“"](?:về (?:việc )?)?([^”"\n]{3,260})[”"]/i;
/** *phê duyệt Đề án “…”*, *về triển khai “…”* */
const NAME_IN_QUOTES = /^[“"][^”"\n]{3,200}[”"]/;
/** What an article of a document rules is told in its place: *Điều 10 Thông tư A quy định thuế suất 5%*. */
const TITLE_OF_ANY = /^(?:chi tiết|xử phạt|việc|chế độ|chức năng)(?![\p{L}])/iu;

/** Letters that may be cut off behind the last word of a subject: *… của các …*. */
const LEFT_OUT = 14;
const BREAKS_OFF = /^(?:; [^.;…\n]{0,80})?(?:…|\.{2})/;

export interface Deed {
  /** An article of the document stands before it. */
  pinpointed: boolean;
  /** It is a decision, of those that appoint, permit or take back; a proposal (tờ trình); a notice (thông báo) of what a meeting came to; an order (công điện, chỉ thị); a plan that is told to be issued. */
  kind: keyof typeof AFTER_KIND | null;
}

export interface Subject {
  text: string;
  /** Where the rest of the sentence goes on, where quotation marks tell it. */
  end: number | null;
  /** Dots stand where the teaser of an article breaks off. */
  brokenOff: boolean;
}

/** Null where `rest`, the text behind number, date and issuer, tells none. */
export function readSubject(rest: string, { pinpointed, kind }: Deed): Subject | null {
  const bracketed = IN_BRACKETS.exec(rest);
  if (bracketed !== null) return readSubject(` ${bracketed[1]}.`, { pinpointed, kind });
  const quoted = SAID.test(rest) ? null : QUOTED.exec(rest);
  if (quoted !== null)
    return { text: (quoted[1] ?? '').replace(/[,.;]$/, ''), end: quoted[0].length, brokenOff: false };
  const told = rest.replace(SENT_TO, '');
  if (ANOTHER.test(told)) return null;
  const [all = '', rules, said] = (kind === null ? AFTER : AFTER_KIND[kind]).exec(told) ?? [];
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
  if (name !== undefined && rules === undefined && text === said.trimEnd())
    return { text: said + name, end: null, brokenOff: false };
  const parts = text === said ? moreParts(rules ?? said, told.slice(all.length)) : '';
  if (/^(?:phê duyệt|công bố|điều chỉnh|thành lập|đính chính|bãi bỏ|hướng dẫn|sửa đổi(?:, bổ sung)?|)$/i.test(text))
    return null;
  return {
    text: text + parts,
    end: null,
    brokenOff: text.length + LEFT_OUT > said.length && BREAKS_OFF.test(told.slice(all.length)),
  };
}
