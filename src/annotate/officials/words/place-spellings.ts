/** Spellings of places of the highlands, whose first syllable newspapers write in several ways: *Đắk Lắk*, *Đăk Lăk*, *Đắc Lắc*, *Đak Pơ*. */

const FIRST = ['Đắk', 'Đăk', 'Đak', 'Đắc'];
const RIVER = /^Đ[ăắ]k (?=\S)/;

/** Returns a place of a table with its other spellings. */
export function spellingsOf(place: string): string[] {
  if (!RIVER.test(place)) return [place];
  const rest = place.replace(RIVER, '');
  const seconds = rest === 'Lắk' ? ['Lắk', 'Lăk', 'Lak', 'Lắc'] : [rest];
  return FIRST.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}
