/** Ranks the documents that match a query. */

import { type Bitmap, eachDown, has, intersect, part, size } from '../segments/bitmap';
import { bitsAt, Match } from './matches';
import type { ParsedQuery } from './parse-query';
import { ID_ROOM } from './sort-key';
import type { TopKeys } from './top-keys';
import type { Matched, Weights } from './weights';

/** Scores are rounded to thousandths. */
const SCALE = 1000;

export const scoreOf = (key: number): number => Math.floor(key / ID_ROOM) / SCALE;

/** The allowed documents that have all words and all required pairs. */
export function candidates({ pairs }: ParsedQuery, group: Matched, allowed: Bitmap): Bitmap {
  const bits = allowed.slice();
  for (const [any] of group.words) intersect(bits, any!);
  for (const [p, { required }] of pairs.entries()) if (required) intersect(bits, group.pairs[p]!);
  return bits;
}

/** A property of documents that raises their score. */
interface Bonus {
  bits: Bitmap;
  by: number;
}

/** Highest first. */
function bonuses(group: Matched, { words, pairs }: Weights): Bonus[] {
  const found: Bonus[] = group.pairs.map((bits, p) => ({ bits, by: pairs[p]! }));
  for (const [w, word] of group.words.entries()) {
    for (const bit of [Match.compatible, Match.exact, Match.often, Match.title, Match.whole]) {
      const without = bit === Match.exact ? Match.bare | Match.compatible : Match.bare;
      found.push({ bits: word[31 - Math.clz32(bit)]!, by: words[w]![without | bit]! - words[w]![without]! });
    }
  }
  return found.sort((a, b) => b.by - a.by);
}

/** Up to so many documents are scored one by one. */
const FEW = 256;

/**
 * Adds the keys (`score × ID_ROOM + id`) of the best documents in `found` to `top`. Consumes `found`. Branch and bound: splits the documents
 * by the highest bonus, better part first, and skips a part whose upper bound is too low, which skips nearly all.
 */
export function rank(group: Matched, found: Bitmap, weights: Weights, top: TopKeys): void {
  const { ids } = group;
  const order = bonuses(group, weights);
  const parts: Bitmap[] = [];
  /** By bonus, the sum of it and all later ones. */
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
      // With a margin for rounding, because scores are sums in single precision.
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

  /** For documents of equal score: their keys descend with their ids. */
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
