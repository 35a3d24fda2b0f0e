/** Posts of people whom the text does not name: *có người phụ nữ tự nhận là Phó Giám đốc*. */

import { type Scan, textOf } from '../words/scan';

/** Whether such words stand before the verb at word `at`: *người đàn ông trung niên được cho (là Bí thư xã)*. */
export const isUnnamed = (scan: Scan, at: number): boolean =>
  UNNAMED.test(textOf(scan, Math.max(0, at - LONGEST_UNNAMED), at));

const LONGEST_UNNAMED = 8;
const UNNAMED =
  /(?:^| )(?<!(?:là|như|,) )(?:người|nam thanh niên|đối tượng)(?: \p{Ll}+){0,4} (?:được cho|được xác định|tự nhận|tự giới thiệu)$/u;
