/** Where a run of capitals is no longer a name, though nothing stands between: texts lose their full stops. */

import { type Scan, wordAt } from './scan';

/** Words that begin a sentence and seldom end a name. */
const STARTERS = new Set(
  'ưu ảnh theo trong tại khi với video nguồn tuy nếu những các một và để được người là hôm ngày trước sau về cho như bên ngoài đã này'.split(
    ' ',
  ),
);

/** Such a word; *Như* ends names too: *Quỳnh Như cho biết*, but *Như vậy*. */
export const isStarter = (scan: Scan, at: number): boolean =>
  STARTERS.has(wordAt(scan, at)) && (wordAt(scan, at) !== 'như' || /^(?:vậy|đã|thế|tin)$/.test(wordAt(scan, at + 1)));
