/** The position of the tone mark in *oa*, *oe*, *uy*: formerly on the second letter (hoà), now on the first (hòa). */

import { BARE_VOWELS, INVISIBLE, kinds, MARK, TONED_GLIDES, TONED_VOWELS } from './character-kinds';
import { isLetter } from './letters';

/** hoà → hòa, uỷ → ủy for the toned vowel at `at`; null in *quý*, *toàn*, *hoài*, where the position is right. */
export function newTonePlace(text: string, at: number): string | null {
  const glide = text.charAt(at - 1);
  const vowel = TONED_VOWELS.indexOf(text.charAt(at));
  const isY = vowel % 15 >= 10;
  if (isY ? glide !== 'u' && glide !== 'U' : glide !== 'o' && glide !== 'O') return null;
  // A soft hyphen inside *Hoà\u00adng* does not end the syllable.
  let next = at + 1;
  while (next < text.length && kinds[text.charCodeAt(next)] === INVISIBLE) next++;
  if (next < text.length && (isLetter(text.charCodeAt(next)) || kinds[text.charCodeAt(next)] === MARK)) return null;
  if (isY && /[qQ]/.test(text.charAt(at - 2))) return null;
  const row = (isY ? 5 : 0) + (glide < 'a' ? 10 : 0);
  return TONED_GLIDES.charAt(row + (vowel % 5)) + BARE_VOWELS.charAt(vowel);
}
