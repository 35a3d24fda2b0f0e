/** What a document is about, where the text tells it behind the number: *… về việc lập quỹ, theo đó …* is about *lập quỹ*. */

import { upToClause } from './subject-clauses';
import { endSubject } from './subject-end';

const LONGEST = 260;
/** Verbs that a title begins with; not where they sum a document up: *bổ sung nhiều quy định*, *ban hành ngày …*. */
const TITLE =
  `quy định chi tiết |quy định và hướng dẫn |hướng dẫn |sửa đổi(?!(?:,? bổ sung)? (?:tại|bởi|bằng|theo|năm|ngày|một lần|nhiều lần))|bãi bỏ |bổ sung (?!nhiều|thêm)|phê duyệt |công bố (?!ngày)|điều chỉnh |thành lập |đính chính |` +
  String.raw`ban hành (?=(?:bảng|biểu|các|chế độ|chuẩn|chương trình|danh mục|điều lệ|định mức|hệ thống|kế hoạch|khung|mẫu|mức|quy|tiêu chí|tiêu chuẩn)(?![\p{L}]))`;
/** Dots and brackets that end nothing: *TP.HCM*, *T.Ư*, *1.7.2024*, *bảo hiểm xã hội (BHXH)*. */
const INSIDE = String.raw`(?<=TP|T|\d)\.(?=HCM|Ư|\d| (?:Hà N|Hồ C|Đà N|Hải P|Cần T|Huế|Thủ Đ))| \([A-ZĐ][A-ZĐ&-]{1,11}\)`;
const AFTER = new RegExp(
  String.raw`^,? ?(?:ban hành (?:Thông tư |Nghị định )?(?=quy định (?!chi tiết)))?(?:về việc |về |V\/v |(quy định )(?:về )?(?!chi tiết|và |số |\d)|(?=${TITLE}))((?:${INSIDE}|[^.;:()\n"“”…?!]){3,${LONGEST}})`,
  'iu',
);
/** *gửi các sở, ngành về việc …*: to whom a letter goes. */
const SENT_TO = /^,? gửi [^.;:()\n"“”]{2,160}? (?=(?:về việc|V\/v) )/i;
const QUOTED = /^,? (?:(?:quy định )?về (?:việc )?)?[“"](?:về (?:việc )?)?([^”"\n]{3,260})[”"]/i;
/** *phê duyệt Đề án “…”*, *về triển khai “…”* */
const NAME_IN_QUOTES = /^[“"][^”"\n]{3,200}[”"]/;
/** What an article of a document rules is told in its place: *Điều 10 Thông tư A quy định thuế suất 5%*. */
const TITLE_OF_ANY = /^(?:chi tiết|xử phạt|việc|chế độ|chức năng)(?![\p{L}])/iu;

export interface Subject {
  text: string;
  /** Where the rest of the sentence goes on, where quotation marks tell it. */
  end: number | null;
}

/** Null where `rest`, the text behind number, date and issuer, tells none. `pinpointed`: an article of the document stands before it. */
export function readSubject(rest: string, pinpointed: boolean): Subject | null {
  const quoted = QUOTED.exec(rest);
  if (quoted !== null) return { text: (quoted[1] ?? '').replace(/[,.;]$/, ''), end: quoted[0].length };
  const told = rest.replace(SENT_TO, '');
  const [all = '', rules, said] = AFTER.exec(told) ?? [];
  if (
    said === undefined ||
    (pinpointed && rules && !TITLE_OF_ANY.test(said) && !/quy định về /i.test(rest.slice(0, 60)))
  )
    return null;
  const name = NAME_IN_QUOTES.exec(told.slice(all.length))?.[0];
  // Cut off by its length, it ends inside a word.
  const isWhole = said.length < LONGEST;
  const { text: ended, closed } = endSubject(isWhole ? said : said.slice(0, said.lastIndexOf(' ')));
  const text = upToClause(ended, isWhole && closed);
  if (name !== undefined && rules === undefined && text === said.trimEnd()) return { text: said + name, end: null };
  return /^(?:phê duyệt|công bố|điều chỉnh|thành lập|đính chính|)$/i.test(text) ? null : { text, end: null };
}
