/** Ranks and posts that somebody only says he has: *tự xưng là Đại tá A*; whom somebody poses as (*mạo danh Đại tá A*) may well be one. */

import { type Scan, textOf, wordAt } from '../words/scan';

const FEIGNED = /(?:^| )(?:(?:tự )?xưng|tự nhận)(?: (?:mình|danh|tên))?(?: là)?$/i;
const LONGEST = 5;

/** What begins at word `at` is told so. */
export const isFeigned = (scan: Scan, at: number): boolean =>
  /^(?:là|xưng|nhận|danh|tên|mình)$/.test(wordAt(scan, at - 1)) &&
  FEIGNED.test(textOf(scan, Math.max(0, at - LONGEST), at));
