/** Counts keys, each at most once per clipping. */
import type { Counted } from '../model/dossier';
import { byLabel } from '../text/label-order';

export interface Tally {
  add(key: string, label: string): void;
  /** Call between clippings. */
  next(): void;
  /** Most clippings first. */
  most(limit: number): Counted[];
}

export function tally(): Tally {
  const counts = new Map<string, Counted>();
  let seen = new Set<string>();
  return {
    add(key, label) {
      if (key === '' || seen.has(key)) return;
      seen.add(key);
      const known = counts.get(key);
      if (known) known.clippings++;
      else counts.set(key, { key, label, clippings: 1 });
    },
    next() {
      seen = new Set();
    },
    most: (limit) => [...counts.values()].sort((a, b) => b.clippings - a.clippings || byLabel(a, b)).slice(0, limit),
  };
}
