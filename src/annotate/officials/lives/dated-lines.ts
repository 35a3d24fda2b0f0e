/** Biographies as dated lines below a name: *Từ 1951 - 1975: Tham mưu phó …*, *5/2010 - nay: Phó Chủ tịch …*. */

import { firstItemFrom, type NameMention, type Reading } from '../items/reading';
import type { Post } from '../posts/post';
import type { Event } from '../words/lexicon';
import { isLineEnd, type Scan, signAt, textOf, wordAt } from '../words/scan';
import { isBiographical } from './careers';

const YEAR = String.raw`(?:(?:tháng |ngày )?\d{1,2} ?[/.-] ?)?(?:19|20)\d\d`;
const DATED = new RegExp(
  `^(?:[-*+•] ?)?(?:từ |đầu |cuối |giai đoạn )?(?:tháng |năm )?${YEAR}( ?(?:-|đến|tới) ?(?:(?:tháng|năm|hết|cuối|đầu) ?){0,2}(?:(${YEAR})|(?:hiện )?nay))? ?[:,] ?`,
  'i',
);
const LONGEST_DATES = 20;
const LONGEST_LINE = 300;

const datesOf = (scan: Scan, first: number): RegExpExecArray | null =>
  DATED.exec(`${textOf(scan, first, Math.min(first + LONGEST_DATES, scan.words.size))} `);

/** Whether the sentence at word `first` begins with its years. */
export const isDatedLine = ({ scan }: Reading, first: number): boolean => datesOf(scan, first) !== null;

/** Returns whether a post without a verb in such a line is past (`then`) or current (`now`); null outside such lines. */
export function datedLine(reading: Reading, { start, end }: Post): Event | null {
  const { scan, items, sentences } = reading;
  if (!/^[:,;]$/.test(signAt(scan, start - 1)) || !isClosed(scan, end)) return null;
  const sentence = sentences.of[start] ?? 0;
  const first = sentences.first[sentence] ?? 0;
  // Lines of biographies are short.
  if (start - first > LONGEST_LINE) return null;
  const dates = datesOf(scan, first);
  const next = items[firstItemFrom(items, end)];
  if (dates === null || (next?.kind === 'name' && sentences.of[next.start] === sentence)) return null;
  // *từ 2016 đến 2018: A; từ 2019: B* in one sentence: the dates of the line are not those of B.
  if (
    textOf(scan, first, start - 1)
      .slice(dates[0].length)
      .includes(':')
  )
    return null;
  return isOver(reading, sentence, dates) ? 'then' : 'now';
}

/** Whether the years at the beginning of the line are past: they are closed, or another dated line follows: *Năm 1961: …, giữ chức Bí thư A*. */
export function isOfPastLine(reading: Reading, { start }: Post): boolean {
  const { scan, sentences } = reading;
  const sentence = sentences.of[start] ?? 0;
  const dates = datesOf(scan, sentences.first[sentence] ?? 0);
  return dates !== null && /: ?$/.test(dates[0]) && isOver(reading, sentence, dates);
}

const isOver = (reading: Reading, sentence: number, [, until, year]: RegExpExecArray): boolean =>
  until === undefined ? isBeforeDatedLine(reading, sentence) : year !== undefined;

/** Whether the post is not the subject of a verb, as in *Năm 1951: Chủ tịch tỉnh ký …*. */
const isClosed = (scan: Scan, at: number): boolean =>
  isLineEnd(scan, at) || signAt(scan, at) !== '' || /^(?:và|kiêm|rồi)$/.test(wordAt(scan, at));

/** Whether another dated line follows. */
function isBeforeDatedLine(reading: Reading, sentence: number): boolean {
  const { scan, sentences } = reading;
  let next = sentence + 1;
  while (isLineEnd(scan, sentences.first[next] ?? 0) && (sentences.first[next] ?? 0) < scan.words.size) next++;
  return isDatedLine(reading, sentences.first[next] ?? 0);
}

const MAX_LINES = 60;
const LONGEST_HEADING = 14;
const LIFE =
  /(?:^|[^\p{L}])(?:tiểu sử|lý lịch|quá trình công tác|quá trình hoạt động|năm sinh|ngày sinh|sinh (?:năm|ngày|tháng)|quê|từ trần|tang lễ|lễ tang)(?![\p{L}])/iu;

/** Returns the person named above the dated lines, if they are a biography; otherwise null. */
export function holderOfLines(reading: Reading, end: number): NameMention | null {
  const { scan, items, sentences, mentionOf } = reading;
  if (!isClosed(scan, end)) return null;
  const sentence = sentences.of[end - 1] ?? 0;
  let life = false;
  for (let back = sentence - 1; back >= 0 && back >= sentence - MAX_LINES; back--) {
    const from = sentences.first[back] ?? 0;
    const to = sentences.first[back + 1] ?? scan.words.size;
    if (isLineEnd(scan, from) || isDatedLine(reading, from)) continue;
    if (to - from > LONGEST_LINE) return null;
    life ||= LIFE.test(textOf(scan, from, to));
    // *Quê quán: xã Nguyễn Trãi*: a place, though it looks like a name.
    if (isBiographical(reading, /[-*+•]/.test(signAt(scan, from)) ? from + 1 : from)) continue;
    for (let at = firstItemFrom(items, from); at < items.length; at++) {
      const item = items[at];
      if (item === undefined || item.start >= to) break;
      if (item.kind === 'name') return life ? (mentionOf.get(item) ?? null) : null;
    }
    if (to - from > LONGEST_HEADING) return null;
  }
  return null;
}
