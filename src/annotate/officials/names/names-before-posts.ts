/** Names that only the post after them identifies: foreign ones in Vietnamese-like syllables, and those with a rare surname. */

import { COMMON_SURNAME } from '../words/lexicon';
import { isCapital, type Scan, signAt, wordAt } from '../words/scan';
import { capitalRun, isSyllable, surnameAt } from './name-words';

/** Vietnamese function words that begin a sentence: *Theo Karl Harrow, Tổng thống …*. */
const OPENS =
  /^(?:bên|bắt|bị|bởi|chào|chính|chỉ|còn|có|cùng|cả|cựu|do|dù|dưới|gặp|gồm|giữa|hiện|hôm|hỏi|khi|là|lúc|mà|mời|nay|nếu|nên|nghe|ngoài|nhân|nhờ|nhưng|như|nói|ở|qua|riêng|sau|song|tại|thay|theo|thì|tới|trên|trong|trước|tuy|từ|và|vào|vậy|về|vì|với|xem|đã|đây|đến|để|đó|đối|được)$/;

/** *Lệt Xay Nha Phon - Ủy viên …*: whether a foreign name begins a clause at word `at`, with its post after it. */
export function isBeforePost(scan: Scan, at: number): boolean {
  const before = signAt(scan, at - 1);
  if (at > 0 && before !== ';' && before !== ':' && before !== '\n') return false;
  if (
    surnameAt(scan, at) !== 0 ||
    scan.lexicon.levels.end(scan.words, at) > 0 ||
    (surnameAt(scan, at + 1) & COMMON_SURNAME) !== 0 ||
    !isCapital(scan, at + 1) ||
    !isCapital(scan, at + 2) ||
    !isSyllable(scan, at) ||
    OPENS.test(wordAt(scan, at))
  )
    return false;
  const end = capitalRun(scan, at);
  const { words, lexicon } = scan;
  // *Theo Tướng Karl Harrow, Tư lệnh …*: the name begins after the rank.
  if (lexicon.ranks.end(words, at + 1) > 0) return false;
  for (let word = at; word < end; word++)
    if (lexicon.bodies.end(words, word) > 0 || lexicon.places.end(words, word) > word + 1) return false;
  const sign = signAt(scan, end);
  return end - at > 2 && (sign === '-' || sign === ',') && scan.lexicon.anchor[scan.words.id[end + 1] ?? 0] === 1;
}

/** *các đồng chí: Tất Mây Cang, Ủy viên …*, *và Sử Mây Cang (Phó Bí thư)*: whether the run [at, end) stands in a list of people with their posts. */
export function isListedBeforePost(scan: Scan, at: number, end: number): boolean {
  const { words, lexicon } = scan;
  if (end < at + 3 || end > at + 4 || lexicon.places.end(words, at) > at + 1) return false;
  // *ba xã: Tân Mây Đông, …*
  if (lexicon.levels.end(words, at - 2) === at - 1) return false;
  // *các xã A và Tân Mây Đông, Chủ tịch UBND huyện nói*: after *và* and commas only in brackets.
  if (!/^[,(-]$/.test(signAt(scan, end)) || !/^(?:[:;,]|và|gồm)$/.test(wordAt(scan, at - 1))) return false;
  if (/^(?:,|và)$/.test(wordAt(scan, at - 1)) && signAt(scan, end) !== '(') return false;
  const deputy = wordAt(scan, end + 1) === 'phó' ? end + 2 : end + 1;
  return lexicon.posts.end(words, deputy) > 0 || lexicon.statuses.end(words, end + 1) > 0;
}
