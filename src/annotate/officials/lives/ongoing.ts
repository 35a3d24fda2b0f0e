/** Ongoing posts of a career: *từng là Giám đốc Sở A, là Phó Chủ tịch UBND tỉnh từ năm 2018 đến nay*. */

import { type Scan, signAt, textOf, wordAt } from '../words/scan';

const UNTIL_NOW = /^\(?từ (?:(?:đầu|cuối|giữa|tháng|năm|ngày) )*\d[\d/.-]* (?:cho )?(?:đến|tới) nay(?!\p{L})/iu;
const LONGEST = 9;

/** Whether a period up to now follows the post that ends at word `at`. */
export const isOngoing = (scan: Scan, at: number): boolean =>
  (wordAt(scan, at) === 'từ' || signAt(scan, at) === '(') &&
  UNTIL_NOW.test(textOf(scan, at, Math.min(at + LONGEST, scan.words.size)));
