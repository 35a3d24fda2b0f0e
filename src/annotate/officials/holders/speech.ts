/** Distinguishes direct speech after a post and a colon from a list of holders. */

import type { Name } from '../items/item';
import { type Scan, signAt, textOf, wordAt } from '../words/scan';

/** *Ngoại trưởng Mỹ: Ông A không muốn …*: a verb follows the first name after the colon. */
export const isSpeech = (scan: Scan, colon: number, { end }: Name): boolean =>
  signAt(scan, colon) === ':' && VERB.test(wordAt(scan, end));

const VERB = /^(?:không|chưa|chẳng|đã|đang|sẽ|sắp|vừa|vẫn|cũng|còn|muốn|phải|cần|nên|có|bị|được|là)$/;

const LONGEST_SOURCE = 14;
const SOURCE = /(?:^|[ ,;:])theo (?:[^,;:.]+ )?của(?: [^,;:.]+ (?:và|,))?$/i;

/** *theo quyết định của Bộ Chính trị và Thủ tướng (: ông A …)*: whether the post at word `at` is the source of what follows. */
export const isSource = (scan: Scan, at: number): boolean =>
  SOURCE.test(textOf(scan, Math.max(0, at - LONGEST_SOURCE), at));
