/** Posts of people whom the text does not name: *có người phụ nữ tự nhận là Phó Giám đốc*, *người có thẩm quyền trả lời là Giám đốc*, *và các đồng chí là Bí thư*. */

import { type Scan, textOf } from '../words/scan';

/** Whether such words stand before the verb at word `at`: *người đàn ông trung niên được cho (là Bí thư xã)*. */
export function isUnnamed(scan: Scan, at: number): boolean {
  const before = textOf(scan, Math.max(0, at - LONGEST_UNNAMED), at);
  return UNNAMED.test(before) || COMPETENT.test(before) || OTHERS.test(before);
}

const LONGEST_UNNAMED = 8;
const UNNAMED =
  /(?:^| )(?<!(?:là|như|,) )(?:người|nam thanh niên|đối tượng)(?: \p{Ll}+){0,4} (?:được cho|được xác định|tự nhận|tự giới thiệu)$/u;
/** Whoever is meant, it is not the speaker. */
const COMPETENT = /(?:^| )(?<!(?:là|như) )người (?:có thẩm quyền|có trách nhiệm|chịu trách nhiệm)(?: \p{Ll}+)*$/u;
/** After somebody else; *Các đồng chí là …* at the beginning may be those told before. */
const OTHERS = /(?:[,;]|(?:^| )(?:và|cùng|với)) ?các (?:đồng chí|đ\/c|đại biểu|thành viên)$/iu;
