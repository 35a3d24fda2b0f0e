/** The time of a post that a verb assigns: *trước khi làm A, ông là B*; *từ 1997 đến 2003, ông là*; *miễn nhiệm chức vụ này*. */

import type { Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { PROGRAMME } from '../posts/term-words';
import type { Event } from '../words/lexicon';
import { signAt, textOf, wordAt } from '../words/scan';

/** *Từ 1997 đến năm 2003, ông là*; *Tháng 3/2006 đến tháng 8/2007, ông là*; a dash for *đến* in *giai đoạn 1997-2003*. */
const CLOSED_YEARS =
  /(?:^|\s)(?:(?:từ|giai đoạn|những năm)(?: năm| tháng)? ?(?:\d{1,2}(?:\s?[/-]\s?| năm ))?|(?:tháng )?\d{1,2}(?:\s?[/-]\s?| năm ))\d{4} ?(?:đến|tới|-)(?: năm| tháng)? ?(?:\d{1,2}(?:\s?[/-]\s?| năm ))?\d{4}[^;.]{0,40}$/i;
/** *…; 2001-2006 là*. */
const BARE_YEARS = /(?:^|[;,] ?)\d{4} ?- ?\d{4},?(?: (?:ông|bà|đồng chí))?$/i;
const LONGEST_YEARS = 20;

/** *từng được bổ nhiệm giữ chức*, *lần lượt đảm nhiệm các chức vụ*, *thôi không giữ chức*, *trước khi được bầu làm*: a word a little before says more than the verb at word `at`. */
export function resolveTime({ scan, sentences }: Reading, at: number): Event {
  for (let back = at - 1; back >= at - 6 && signAt(scan, back) === ''; back--) {
    const word = wordAt(scan, back);
    if (word === 'từng' || (word === 'lượt' && wordAt(scan, back - 1) === 'lần')) return 'then';
    if (word === 'thôi' || word === 'rời') return 'ends';
  }
  const first = sentences.first[sentences.of[at] ?? 0] ?? 0;
  if (isSecondObject(textOf(scan, Math.max(first, at - LONGEST_CARRY), at + 1))) return 'ends';
  const during = textOf(scan, Math.max(0, at - LONGEST_DURING), at);
  // *kéo dài thời gian giữ chức*
  if (DURING.test(during) && !PROLONGED.test(during)) return 'then';
  if (AFTER_TIME.test(textOf(scan, Math.max(first, at - LONGEST_AFTER), at))) {
    const last = sentences.first[(sentences.of[at] ?? 0) + 1] ?? scan.words.size;
    return STAYS.test(textOf(scan, at, Math.min(last, at + LONGEST_OPENING))) ? 'now' : 'then';
  }
  const dates = textOf(scan, Math.max(first, at - LONGEST_YEARS), at);
  if (CLOSED_YEARS.test(dates) || BARE_YEARS.test(dates)) return 'then';
  const lead = textOf(scan, Math.max(first, at - LONGEST_LEAD), at);
  if (A_TIME.test(lead) || AT_AGE.test(lead) || BEFORE_THAT.test(lead)) return 'then';
  const plain =
    /^(?:là|làm|giữ|đảm|phụ|đang)$/.test(wordAt(scan, at)) &&
    !/^(?:nhiệm|bầu|định|cử|công)$/.test(wordAt(scan, at - 1));
  if (plain && THEN_HE.test(lead)) return 'then';
  if (/^(?:nay|hiện|hiện nay)$/i.test(wordAt(scan, at - 1))) return 'now';
  return plain && isBefore(textOf(scan, Math.max(first, at - LONGEST_OPENING), at)) ? 'then' : 'now';
}

/** *Khi (giữ cương vị)*, *trong thời gian (làm)*, *vi phạm trong 10 năm (giữ chức)*; not *trước khi*, *từ khi*. */
export const DURING =
  /(?:^|\s)(?:(?<!(?:trước|sau|từ|đến|tới)\s)(?:khi|lúc)(?: đang| còn| đương)?|thời gian|thời kỳ|quá trình|(?:trong|trong đó có|trong đó|có)(?: suốt| gần| hơn)? (?:\d+|hai|ba|bốn|năm|nhiều) (?:năm|tháng|nhiệm kỳ))$/i;
export const LONGEST_DURING = 5;

const LONGEST_LEAD = 12;

/** *Ông có một thời gian được điều động làm*. */
const A_TIME = /(?:^| )có (?:một |một số |nhiều )?(?:khoảng )?thời gian(?: [^\s,.;:]+){0,4}$/i;

/** *Năm 23 tuổi ông trở thành*, *mới 20 tuổi đã là*. */
const AT_AGE =
  /(?:^| )(?:[Nn]ăm|[Mm]ới|[Ll]úc|[Kk]hi) (?:mới )?\d{2} tuổi,?(?: (?:ông|bà|đồng chí|anh|chị)(?: \p{Lu}\S*){0,5})?(?: (?:đã|được))*$/u;

/** *làm A từ năm 2014, trước đó đã giữ các chức B, C*: a separate clause, with only *ông* and particles before the verb. */
const BEFORE_THAT =
  /[,;] (?:người )?trước đó,?(?: (?:ông|bà|đồng chí|anh|chị))?(?: (?:đã|cũng|được|từng|còn|có thời gian))*$/i;

/** *Khi đó ông A là*, *lúc ấy ông còn giữ chức*, *A, bấy giờ là*. */
const THEN_HE =
  /(?:^|[\s(–-])(?:(?:[Kk]hi|[Ll]úc|[Hh]ồi|[Tt]hời điểm) (?:đó|ấy|bấy giờ)|[Bb]ấy giờ),?(?: (?:ông|bà|anh|chị|đồng chí)(?: \p{Lu}\S*){0,5})?(?: đang| còn| vẫn)?$/u;

/** *A (khi đó là B)*: whether a past time precedes the verb at word `at`. */
export const isAtPastTime = ({ scan }: Reading, at: number): boolean =>
  THEN_HE.test(textOf(scan, Math.max(0, at - LONGEST_LEAD), at));

/** *Sau hơn 10 tháng (làm …)*, *Sau gần hai nhiệm kỳ (giữ chức …)*. */
export const AFTER_TIME =
  /(?:^|\s)sau (?:(?:gần|hơn|khoảng|tròn) )?(?:\d+|một|hai|ba|bốn|năm|nhiều) (?:tháng|năm|nhiệm kỳ)$/i;
export const LONGEST_AFTER = 6;
/** *Sau ba tháng làm Bí thư, bà A tái đắc cử*. */
const STAYS = /(?:^|\s)(?:tái đắc cử|tái cử|tiếp tục)(?!\p{L})/iu;

const LONGEST_CARRY = 60;
const GIVEN_OR_TAKEN = /miễn nhiệm|bãi nhiệm|cách chức|bầu|bổ nhiệm|bổ sung|chỉ định|giữ/gi;
const TAKEN = /^(?:miễn nhiệm|bãi nhiệm|cách chức)$/i;

/** *miễn nhiệm chức vụ A đối với ông X và chức vụ B đối với bà Y*: the second post is also an object of the last verb before *và chức*. */
const isSecondObject = (words: string): boolean =>
  / và chức$/i.test(words) && TAKEN.test(words.match(GIVEN_OR_TAKEN)?.at(-1) ?? '');

const LONGEST_OPENING = 60;

/** *Trước khi diễn ra hội nghị*, *Trước khi Quốc hội họp*: does not count before an event that is not biographical. */
const EARLIER =
  /^(?:trước đó|trước (?:tháng|năm|ngày) \d|trước khi (?!\p{Lu}|(?:diễn ra|khai mạc|bế mạc|bắt đầu|kết thúc|tổ chức|tiến hành|họp)[ ,]))/u;
const GIVING = /(?:phân công|bổ nhiệm|điều động|chỉ định|bầu|phê chuẩn|giới thiệu) /;

/** Whether the clause begins with an earlier time; not if somebody is given the post in it. */
function isBefore(clause: string): boolean {
  const opening = clause.charAt(0).toLowerCase() + clause.slice(1);
  if (!EARLIER.test(opening)) return false;
  return !GIVING.test(clause.slice(clause.indexOf(',') + 1));
}

const LONGEST_REST = 30;
const ENDED_AFTER =
  /(?:miễn nhiệm|bãi nhiệm|thôi|thôi giữ|rời|từ)(?: chức| chức vụ| chức danh| cương vị| nhiệm vụ| vị trí)? (?:này|đó)(?!\p{L})/iu;

/** *kiêm chức Bộ trưởng A và vừa được miễn nhiệm chức vụ này*. */
export function endsAfter({ scan, sentences }: Reading, { start, end }: Post): boolean {
  const last = sentences.first[(sentences.of[start] ?? 0) + 1] ?? end;
  return ENDED_AFTER.test(textOf(scan, end, Math.min(last, end + LONGEST_REST)));
}

/** *giữ chức Phó Thủ tướng từ tháng 9/1992 đến tháng 8/1997*. */
const CLOSED_AFTER =
  /^,? ?(?:(?:liên tục|suốt|trong suốt) )?từ (?:tháng |năm )?(?:\d{1,2}(?: ?[/-] ?| năm ))?\d{4} ?(?:đến|tới|-) ?(?:tháng |năm )?(?:\d{1,2}(?: ?[/-] ?| năm ))?\d{4}/i;
const LONGEST_PERIOD = 14;

/** *với vai trò là Chủ tịch UBND thành phố lúc đó*; *làm Thứ trưởng trước khi được luân chuyển*. */
export function isOfThatTime({ scan, sentences }: Reading, { titleStart, end }: Post): boolean {
  if (THEN.test(textOf(scan, end, Math.min(end + 5, scan.words.size)))) return true;
  if (UNTIL.test(textOf(scan, end, Math.min(end + LONGEST_UNTIL, scan.words.size)))) {
    const first = sentences.first[sentences.of[titleStart] ?? 0] ?? 0;
    if (!PROLONGED.test(textOf(scan, Math.max(first, titleStart - LONGEST_YEARS), titleStart))) return true;
  }
  const rest = textOf(scan, end, Math.min(end + LONGEST_PERIOD, scan.words.size));
  return CLOSED_AFTER.test(rest) || (PERIOD.test(rest) && !PROGRAMME.test(textOf(scan, titleStart, end)));
}

/** *giữ chức Bí thư Tỉnh ủy đến tháng 2/2020*; a term may be prolonged up to a day to come. */
const UNTIL =
  /^,? ?(?:cho )?(?:đến|tới) (?:hết |cuối |đầu |giữa )?(?:ngày |tháng |năm )?(?:\d{1,2} ?[/.-] ?){1,2}(?:19|20)\d\d(?!\d)/i;
const LONGEST_UNTIL = 10;
const PROLONGED = /kéo dài|tiếp tục|gia hạn|(?:^| )sẽ /i;

/** *làm Chủ tịch UBND tỉnh trong giai đoạn 2011-2016*; in *Ban Chỉ đạo … trong giai đoạn 2021-2025* the years belong to the programme. */
const PERIOD = /^(?:trong )?(?:giai đoạn|thời kỳ|những năm|các năm) \d{4} ?(?:đến|-) ?\d{4}/i;

const THEN =
  /^(?:(?:vào )?(?:lúc|khi|thời|hồi|thời điểm) (?:đó|ấy|này|bấy giờ)|bấy giờ|(?:trước|(?:cho )?(?:đến|tới)) khi(?! (?:diễn ra|khai mạc|bế mạc)))(?!\p{L})/iu;
