/** Whether a post after a name and a comma is an apposition to the name, or the subject of the next clause. */

import { itemAt, mentionStart, type NameMention, type Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { isLineEnd, signAt, wordAt } from '../words/scan';
import { isImpostor } from './impostors';
import { isOfTwoStates } from './incompatible-offices';

const OPENING_WORDS =
  /^(?:đáp|điện|giải|gọi|lần|tiếp|gặp|trước|sau|tại|trong|nhân|cùng|chúc|chúc mừng|đón|tiễn|cảm|nói|phát|hội|trao|trả|chia|đánh|đề|thay|nhắc|thăm|làm|đến|khi|với|về|qua|từ|ngoài|bên)$/i;

/**
 * In *Gặp ông A, Thủ tướng nhấn mạnh* the post is the subject of the clause, and another person's. A post with its organisation is an
 * apposition unless the sentence begins so; a bare one only if punctuation follows.
 */
export function isApposition(reading: Reading, mention: NameMention, post: Post): boolean {
  const { scan, sentences } = reading;
  if (isImpostor(scan, mentionStart(reading.items, mention))) return false;
  // *Thủ tướng Lào A, Phó Tổng thống Indonesia, …*: the next item of a list.
  if (mention.attached.some((held) => isOfTwoStates(held.post, post))) return false;
  const sign = signAt(scan, post.end);
  if ((sign !== '' && sign !== '"' && sign !== '“') || isLineEnd(scan, post.end)) return true;
  // *ông A, nguyên Thủ tướng kể lại*
  if (post.status === 'former') return true;
  if (/^(?:và|làm|cùng|đã)$/i.test(wordAt(scan, post.end)) && post.organisation !== null) return true;
  // *do Trung tướng A, Phó Tổng Tham mưu trưởng làm trưởng đoàn*
  if (wordAt(scan, post.end) === 'làm' && itemAt(reading.items, post.end + 1)?.kind === 'post') return true;
  if (wordAt(scan, post.end) === 'kiêm') return true;
  // *A, trợ lý Bộ trưởng B, nói*
  if (post.assisted !== null && itemAt(reading.items, post.end)?.kind === 'name') return true;
  // *ông A, Chính trị viên và B, Đội trưởng …*
  const next = itemAt(reading.items, post.end + 1);
  if (wordAt(scan, post.end) === 'và' && (next?.kind === 'name' || next?.kind === 'honorific')) return true;
  // *Ủy viên Bộ Chính trị*: a seat is not what the subject of a clause is called by.
  const isSeat = /[SF]/.test(post.head.flags) && wordAt(scan, post.titleEnd - 1) === 'viên';
  if (post.organisation === null && !isSeat) return false;
  const begin = sentences.first[sentences.of[mention.name.start] ?? 0] ?? 0;
  const first = /^(?:cũng|ngay|riêng)$/.test(wordAt(scan, begin)) ? begin + 1 : begin;
  if (!OPENING_WORDS.test(wordAt(scan, first)) || mention.name.start - first < 2) return true;
  for (let at = first; at < mention.name.start; at++) if (signAt(scan, at) === ',') return true;
  return false;
}
