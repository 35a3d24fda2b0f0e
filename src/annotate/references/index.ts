import type { AnnotateContext } from '../context';
import type { Reference, Relation } from '../record';
import type { Folded } from '../text/fold';

/** The documents that an article names, and what one of them does to another. */
export interface Recognised {
  references: Reference[];
  relations: Relation[];
}

/** Finds the Vietnamese documents that a text names. */
export function recogniseReferences(_folded: Folded, _context: AnnotateContext): Recognised {
  return { references: [], relations: [] };
}
