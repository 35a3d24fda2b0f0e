/** Where a deputy was elected: *đại biểu Quốc hội khóa XV đoàn A*, *…, đơn vị bầu cử số 2 tỉnh A*. */

import { isNameStart } from './name-start';
import { placeLength } from './place-or-name';
import { isNumber, type Scan, signAt, textOf, wordAt } from './scan';

const DEPUTY = /đại biểu|đbqh/i;

/** The word after the constituency at word `at`; `at` where there is none, or where words [from, at) tell of no deputy. */
export function constituencyEnd(scan: Scan, from: number, at: number): number {
  const { words, lexicon } = scan;
  const comma = signAt(scan, at) === ',';
  let here = comma ? at + 1 : at;
  if (/^(?:của|thuộc)$/.test(wordAt(scan, here))) here++;
  const unit = here;
  if (/^đơn vị$/i.test(textOf(scan, here, here + 2))) {
    here += 2;
    if (/^bầu cử$/i.test(textOf(scan, here, here + 2))) here += 2;
    if (wordAt(scan, here) === 'số') here++;
    if (isNumber(scan, here)) here++;
    if (signAt(scan, here) === ',') here++;
  } else if (wordAt(scan, here) === 'đoàn' && !isNameStart(scan, here)) {
    here++;
    if (/^đại biểu quốc hội$/i.test(textOf(scan, here, here + 4))) here += 4;
    else if (wordAt(scan, here) === 'đbqh') here++;
  }
  const level = lexicon.levels.end(words, here);
  // *…, tỉnh A* alone goes with any post, and is read with its body.
  if (here === unit && (comma || level < 0)) return at;
  const place = placeLength(scan, Math.max(here, level), level > 0);
  return place > 0 && DEPUTY.test(textOf(scan, from, at)) ? Math.max(here, level) + place : at;
}
