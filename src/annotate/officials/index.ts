import type { AnnotateContext } from '../context';
import type { Official } from '../record';
import type { Folded } from '../text/fold';

/** Finds the named persons to whom the article gives a post or rank. */
export function recogniseOfficials(_folded: Folded, _context: AnnotateContext): Official[] {
  return [];
}
