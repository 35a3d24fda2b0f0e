/** Plural anaphora: *… A và B. Cả hai đều là …*, *cả 2 người hiện là …*, *hai ông đã bị cách chức …*. */

import type { NameMention, Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { textOf } from '../words/scan';

const ANAPHOR =
  /^(?:cả (hai|ba|bốn)|(?:cả )?(hai|ba|bốn|2|3|4) (?:ông|bà|người|vị|đồng chí|cán bộ|bị can|bị cáo|nhân vật|lãnh đạo)(?: này| trên| nói trên)?)(?: hiện| khi đó| lúc đó)?(?: đều| cùng|(?<=^cả .*)) (?:đang )?(?:là|giữ chức|giữ chức vụ|từng là) ?(?:nguyên |cựu )?$/i;
const LONGEST_POINTING = 14;
export const COUNTS: Record<string, number> = { hai: 2, ba: 3, bốn: 4, 2: 2, 3: 3, 4: 4 };

/** *… A và B. Hai ông này đều là …*, *Cả hai đều là …*: returns the last two people named; empty if fewer were. */
export function pluralAntecedents(reading: Reading, post: Post): NameMention[] {
  const { scan, sentences } = reading;
  const sentence = sentences.of[post.start] ?? 0;
  const first = sentences.first[sentence] ?? 0;
  if (post.titleStart - first > LONGEST_POINTING) return [];
  const found = ANAPHOR.exec(textOf(scan, first, post.titleStart));
  const count = COUNTS[(found?.[1] ?? found?.[2] ?? '').toLowerCase()] ?? 0;
  if (count === 0) return [];
  return lastBefore(reading, sentence, count);
}

/** Returns the last `count` people of the sentence before `sentence`, skipping empty lines; empty if it names fewer. */
function lastBefore({ sentences, mentions }: Reading, sentence: number, count: number): NameMention[] {
  let last = sentence - 1;
  while (last > 0 && (sentences.first[last + 1] ?? 0) - (sentences.first[last] ?? 0) === 1) last--;
  const end = firstMentionFrom(mentions, sentences.first[sentence] ?? 0);
  const before = mentions.slice(Math.max(0, end - count), end);
  return before.length === count && before.every(({ name }) => sentences.of[name.start] === last) ? before : [];
}

/** Returns the index of the first mention at word `at` or later. */
function firstMentionFrom(mentions: NameMention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.name.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BOTH =
  /^(?:[^,;:.]{2,40}, )?(?:cả )?(hai|ba|bốn|2|3|4) (?:ông|bà|người|vị|đồng chí|cán bộ|bị can|bị cáo)(?: này| trên| nói trên)?(?: (?:cũng|cùng|đã|đều|vừa))* (?:bị|được)(?: [^\s,;:.]+){0,8}$/i;
const LONGEST_LEAD = 24;

/** *… A và B. Bốn tháng trước, hai ông đã bị (cách chức …)*: returns the last two people named, if the anaphor is the subject of the verb at word `at`. */
export function pluralAntecedentsBefore(reading: Reading, at: number): NameMention[] {
  const { scan, sentences } = reading;
  const sentence = sentences.of[at] ?? 0;
  const first = sentences.first[sentence] ?? 0;
  if (at - first > LONGEST_LEAD) return [];
  const found = BOTH.exec(textOf(scan, first, at).trimEnd());
  const count = COUNTS[(found?.[1] ?? '').toLowerCase()] ?? 0;
  if (count === 0) return [];
  return lastBefore(reading, sentence, count);
}
