/** What a document is about, where the text tells it behind the number: *… về việc lập quỹ, theo đó …* is about *lập quỹ*. */

import { upToClause } from './subject-clauses';

const LONGEST = 260;
/** Verbs that a title begins with; not where they sum a document up: *bổ sung nhiều quy định*, *ban hành ngày …*. */
const TITLE =
  `quy định chi tiết |hướng dẫn |sửa đổi|bãi bỏ |bổ sung (?!nhiều|thêm)|phê duyệt |công bố (?!ngày)|điều chỉnh |thành lập |đính chính |` +
  String.raw`ban hành (?=(?:bảng|biểu|các|chế độ|chuẩn|chương trình|danh mục|điều lệ|định mức|hệ thống|kế hoạch|khung|mẫu|mức|quy|tiêu chí|tiêu chuẩn)(?![\p{L}]))`;
const AFTER = new RegExp(
  String.raw`^,? ?(?:ban hành (?:Thông tư |Nghị định )?(?=quy định (?!chi tiết)))?(?:về việc |về |V\/v |(quy định )(?:về )?(?!chi tiết)|(?=${TITLE}))([^.;:()\n"“”…]{3,${LONGEST}})`,
  'iu',
);
/** *gửi các sở, ngành về việc …*: to whom a letter goes. */
const SENT_TO = /^,? gửi [^.;:()\n"“”]{2,160}? (?=(?:về việc|V\/v) )/i;
const QUOTED = /^,? (?:(?:quy định )?về (?:việc )?)?[“"]([^”"\n]{3,260})[”"]/i;
/** *phê duyệt Đề án “…”* */
const VERB = new RegExp(`^(?:${TITLE})`, 'iu');
const NAME_IN_QUOTES = /^[“"][^”"\n]{3,200}[”"]/;
/** *…, nhất là khoản 2 Điều 7*: a part of the document, no more of its subject. */
const PART = /, (?:nhất là|đặc biệt là|trong đó có) (?:tiết|điểm|khoản|điều|mục|chương|phần|phụ lục) .*$/i;
const END =
  / (?:có hiệu lực|chỉ rõ|cho biết|cho thấy|đã|đặt ra|đề ra|khẳng định|nêu rõ|nhấn mạnh|nhưng|ra đời|thì|yêu cầu|được (?:[^,]{2,40} )?(?:ban hành|thông qua)|được áp dụng|chính thức|thay thế|(?<! và )bãi bỏ (?:Nghị|Thông|Quyết)|(?:được )?(?:tổ chức|diễn ra) (?:vào )?(?:sáng|chiều|tối|ngày|hôm)|và (?:còn|đang|sẽ|triển khai))(?![\p{L}]).*$| và (?:Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Kết luận|Quy định|Kế hoạch|Công văn) (?:số )?\d.*$| (?:quy định|nêu|ghi|bao gồm|gồm|theo)$|[,;\s-]+$/u;
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
  if (name !== undefined && rules === undefined && VERB.test(said)) return { text: said + name, end: null };
  // Cut off by its length, it ends inside a word.
  const whole = said.length < LONGEST ? said : said.slice(0, said.lastIndexOf(' '));
  const ended = whole.replace(END, '').replace(PART, '');
  const text = upToClause(ended, said.length < LONGEST || ended !== whole);
  return /^(?:phê duyệt|công bố|điều chỉnh|thành lập|đính chính|)$/i.test(text) ? null : { text, end: null };
}
