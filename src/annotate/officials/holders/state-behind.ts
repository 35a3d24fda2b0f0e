/** The state told behind its holder of office: *Vua Salman của Arab Saudi*, *Tổng thống A của Pháp*. */

import { type Organisation, organisationAt } from '../organisations/organisations';
import { isCapital, type Scan, wordAt } from '../words/scan';

const HOME = 'Việt Nam';

/** The foreign country that *của* joins to the name that ends before word `at`; null where none does, or the name of another body begins with it. */
export function stateBehind(scan: Scan, at: number): Organisation | null {
  if (wordAt(scan, at) !== 'của') return null;
  const end = scan.lexicon.countries.end(scan.words, at + 1);
  if (end < 0 || isCapital(scan, end)) return null;
  const state = organisationAt(scan, at + 1, '');
  return state?.country != null && state.country !== HOME ? state : null;
}
