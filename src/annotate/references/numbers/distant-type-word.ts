/** Type words some words away from *số*, and papers with numbers that are not documents. */

import { isLetter } from '../../text/letters';
import { COLON, SPACE, type TypeWordFound, typeWordEndingAt } from './type-word-before';

/** Characters a type word may be from the number: *Quyết định khởi tố bị can số …*, *Nghị quyết của Quốc hội số …*. */
const REACH = 90;

/** Other papers with numbers, which are not legal or administrative documents. */
const NON_DOCUMENT =
  /(?:chứng thư|hợp đồng|mẫu|biểu|phiếu|giấy chứng nhận|hóa đơn|gói thầu|biên lai|phụ lục|tài khoản|hồ sơ|thửa|lô|nhà)(?![\p{L}])/iu;

/** Whether such a paper precedes the number at `at`. */
export function isNonDocument(text: string, at: number): boolean {
  return NON_DOCUMENT_BEFORE.test(text.slice(Math.max(0, at - 24), at));
}
const NON_DOCUMENT_BEFORE = new RegExp(`${NON_DOCUMENT.source}(?: số)?:? ?$`, 'iu');

/** Returns the nearest type word before *số*, with only words between. */
export function distantTypeWord(text: string, at: number): TypeWordFound | null {
  let from = at;
  // *báo điện tử số: 304/GP-BTTTT*
  while (from > 0 && (text.charCodeAt(from - 1) === COLON || text.charCodeAt(from - 1) === SPACE)) from--;
  const least = Math.max(0, at - REACH);
  while (from > least && (isLetter(text.charCodeAt(from - 1)) || text.charCodeAt(from - 1) === SPACE)) from--;
  const words = text.slice(from, at);
  const number = words.search(/ ?số(?: hiệu)?:? ?$/i);
  // *Văn bản có hiệu lực Số hiệu: 12/QĐ-TTg*: a new field of a table begins.
  if (number <= 0 || words.startsWith('Số', number + 1)) return null;
  for (let end = from + number; end > from; end = text.lastIndexOf(' ', end - 1)) {
    const found = typeWordEndingAt(text, end, true);
    if (found && found.start >= from) return NON_DOCUMENT.test(words.slice(found.end - from)) ? null : found;
  }
  return null;
}
