/** Names in all-capitals headlines, where the verb is in capitals too: *CHỦ TỊCH XÃ LÒ VĂN A TIẾP CÔNG DÂN*. */

import { hashRun, isCapitals, type Scan, wordAt } from '../words/scan';

/** First words of verbs, rarely part of names. Source: headlines of the press. */
const VERBS = new Set(
  'thăm tiếp dự gặp làm chủ kiểm phát trao chúc hội trả nói yêu đề chỉ khảo động kết đến tặng viếng bị được lên đối nhấn ký và cùng với về tại giữ thôi nhận xin từ bắt hầu dâng đón'.split(
    ' ',
  ),
);

/** Returns the length of the name at `at`, at most up to `end`: a known name, or one that a verb follows; 0 if neither. */
export function headlineName(scan: Scan, at: number, end: number): number {
  for (let cut = Math.min(4, end - at); cut >= 2; cut--) if (scan.known.has(hashRun(scan, at, at + cut))) return cut;
  const shortest = /^(?:văn|thị)$/.test(wordAt(scan, at + 1)) ? 3 : 2;
  for (let cut = shortest; cut <= Math.min(4, end - at); cut++)
    if (isCapitals(scan, at + cut) && isCapitals(scan, at + cut + 1) && VERBS.has(wordAt(scan, at + cut))) return cut;
  return 0;
}
