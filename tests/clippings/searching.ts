/** What tests of the search ask, and what stands beside what they find. */
import { everything, type Library, type Query } from '../../src/clippings/index';
import { FRESH_MOST } from '../../src/clippings/search/tidy-index';
import { clipMadeUp } from './made-up';

export const asked = (text: string): Query => ({ ...everything, text, sort: 'relevance' });

/** Clippings that answer nothing, so that the others become a segment. */
export async function clipFiller(library: Library): Promise<void> {
  for (let i = 0; i < FRESH_MOST; i++) await clipMadeUp(library, { title: 'Zzz', text: `Xxx yyy ${i * 7 + 3001}.\n` });
}
