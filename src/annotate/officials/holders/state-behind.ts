/** The state after its office-holder: *Vua Salman của Arab Saudi*, *Tổng thống A của Pháp*. */

import type { Organisation } from '../organisations/organisation';
import { organisationAt } from '../organisations/organisations';
import { isCapital, type Scan, wordAt } from '../words/scan';

const HOME = 'Việt Nam';

/** Returns the foreign country after *của* at word `at`, which follows a name; null if there is none, or another body's name begins with it. */
export function stateBehind(scan: Scan, at: number): Organisation | null {
  if (wordAt(scan, at) !== 'của') return null;
  const end = scan.lexicon.countries.end(scan.words, at + 1);
  if (end < 0 || isCapital(scan, end)) return null;
  const state = organisationAt(scan, at + 1, '');
  return state?.country != null && state.country !== HOME ? state : null;
}
