/** Distinguishes direct speech after a post and a colon from a list of holders. */

import type { Name } from '../items/item';
import { type Scan, signAt, wordAt } from '../words/scan';

/** *Ngoại trưởng Mỹ: Ông A không muốn …*: a verb follows the first name after the colon. */
export const isSpeech = (scan: Scan, colon: number, { end }: Name): boolean =>
  signAt(scan, colon) === ':' && VERB.test(wordAt(scan, end));

const VERB = /^(?:không|chưa|chẳng|đã|đang|sẽ|sắp|vừa|vẫn|cũng|còn|muốn|phải|cần|nên|có|bị|được|là)$/;
