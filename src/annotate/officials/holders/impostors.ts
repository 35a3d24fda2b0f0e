/** False claims of a rank or post: *tự xưng là Đại tá A*. The person who is impersonated (*mạo danh Đại tá A*) may be a real one. */

import { type Scan, textOf, wordAt } from '../words/scan';

const IMPOSTOR = /(?:^| )(?:(?:tự )?xưng|tự nhận)(?: (?:mình|danh|tên))?(?: là)?$/i;
const LONGEST = 5;

/** Whether the rank or post at word `at` is such a claim. */
export const isImpostor = (scan: Scan, at: number): boolean =>
  /^(?:là|xưng|nhận|danh|tên|mình)$/.test(wordAt(scan, at - 1)) &&
  IMPOSTOR.test(textOf(scan, Math.max(0, at - LONGEST), at));
