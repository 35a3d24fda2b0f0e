import type { TextQuote } from '../messages';

/** Syllables from which selected words are taken for a quote: a clause has as many, a name with its post has fewer. */
const enough = 12;

/** Whether a selection looks meant: a double click leaves a word behind, and a name may have been selected to look it up. */
export const isWorthQuoting = (selection: TextQuote | null): boolean =>
  (selection?.exact.match(/\S+/g)?.length ?? 0) >= enough;
