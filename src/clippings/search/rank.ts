/** The best of the documents that a query found. */

import { type Bitmap, eachDown, has, intersect, part, size } from './bitmap';
import { bitsAt, Match } from './matches';
import type { ParsedQuery } from './parse-query';
import { ID_ROOM } from './sort-key';
import type { TopKeys } from './top-keys';
import type { Matched, Weights } from './weights';

/** Scores are told apart down to a thousandth. */
const SCALE = 1000;

export const scoreOf = (key: number): number => Math.floor(key / ID_ROOM) / SCALE;

/** The documents that bear every word and every required pair, of those allowed. */
export function candidates({ pairs }: ParsedQuery, group: Matched, allowed: Bitmap): Bitmap {
  const bits = allowed.slice();
  for (const [any] of group.words) intersect(bits, any!);
  for (const [p, { required }] of pairs.entries()) if (required) intersect(bits, group.pairs[p]!);
  return bits;
}

/** Something a document may bear that raises its score. */
interface Merit {
  bits: Bitmap;
  by: number;
}

/** Those that raise it most come first. */
function merits(group: Matched, { words, pairs }: Weights): Merit[] {
  const found: Merit[] = group.pairs.map((bits, p) => ({ bits, by: pairs[p]! }));
  for (const [w, word] of group.words.entries()) {
    for (const bit of [Match.compatible, Match.exact, Match.often, Match.title, Match.whole]) {
      const without = bit === Match.exact ? Match.bare | Match.compatible : Match.bare;
      found.push({ bits: word[31 - Math.clz32(bit)]!, by: words[w]![without | bit]! - words[w]![without]! });
    }
  }
  return found.sort((a, b) => b.by - a.by);
}

/** So few documents are scored one by one. */
const FEW = 256;

/**
 * Puts the keys of the best among `found` into `best`: `score × ID_ROOM + id`. `found` is used up. The documents are parted by what
 * raises the score most, the better part first; a part whose best could not come in is not looked at, which spares nearly all.
 */
export function rank(group: Matched, found: Bitmap, weights: Weights, top: TopKeys): void {
  const { ids } = group;
  const order = merits(group, weights);
  const parts: Bitmap[] = [];
  /** What all merits from here on could add. */
  const open = order.map(() => 0);
  for (let i = order.length - 1; i >= 0; i--) open[i] = order[i]!.by + (open[i + 1] ?? 0);

  function score(document: number): number {
    let sum = 0;
    for (const [w, word] of group.words.entries()) sum = Math.fround(sum + weights.words[w]![bitsAt(word, document)]!);
    for (const [p, pair] of group.pairs.entries()) if (has(pair, document)) sum = Math.fround(sum + weights.pairs[p]!);
    return sum;
  }
  const keyOf = (document: number): number => Math.round(score(document) * SCALE) * ID_ROOM + ids[document]!;

  function descend(bits: Bitmap, count: number, from: number, sure: number): void {
    let left = count;
    for (let i = from; left > 0; i++) {
      // One thousandth more than can be: sums of single precision.
      if ((Math.round((sure + (open[i] ?? 0)) * SCALE) + 2) * ID_ROOM < top.least()) return;
      if (i === order.length || left <= FEW) {
        addAll(bits, i === order.length);
        return;
      }
      const inside = parts[i] ?? new Int32Array(found.length);
      parts[i] = inside;
      const better = part(bits, order[i]!.bits, inside);
      if (better > 0) descend(inside, better, i + 1, sure + order[i]!.by);
      left -= better;
    }
  }

  function addAll(bits: Bitmap, alike: boolean): void {
    if (alike) addAlike(bits);
    else
      eachDown(bits, (document) => {
        top.add(keyOf(document));
        return true;
      });
  }

  /** Of those with one score the keys only fall with the ids. */
  function addAlike(bits: Bitmap): void {
    let scored = -1;
    eachDown(bits, (document) => {
      if (scored < 0) scored = keyOf(document) - ids[document]!;
      const key = scored + ids[document]!;
      if (key < top.least()) return false;
      top.add(key);
      return true;
    });
  }

  const base = weights.words.reduce((sum, table) => sum + table[Match.bare]!, 0);
  descend(found, size(found), 0, base);
}
