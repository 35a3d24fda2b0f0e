/** Abbreviations of a body whose full name is elsewhere in the article: *Sở GD-ĐT*, *Sở Giáo dục và Đào tạo*. */

const ABBREVIATION = /(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu;

/** Lower case without diacritics, because abbreviations omit them: *ủy ban* is *UB*, *đào tạo* is *ĐT*. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** *Sở Nông nghiệp và Môi trường (NN&MT) tỉnh Hà Nam*: what the full name gives as its own abbreviation is not a word of it. */
const GIVEN = /\(\p{Lu}[\p{Lu}\d\s.,&-]*\)/gu;

/** Returns `short` with each abbreviation replaced by the words of `full` whose initials it is; null if it has none. */
export function expandAbbreviations(short: string, full: string): string | null {
  const words = full
    .replace(GIVEN, '')
    .toLowerCase()
    .split(/[\s.,()/&-]+/)
    .filter((word) => word !== '' && word !== 'và');
  const initials = words.map((word) => bare(word).charAt(0)).join('');
  let from = 0;
  let found = false;
  const text = short.replace(ABBREVIATION, (letters) => {
    if (words.includes(letters.toLowerCase())) return letters;
    const key = bare(letters);
    // *TT&TT*: each abbreviates the words after those of the previous one.
    const after = initials.indexOf(key, from);
    const start = after < 0 ? initials.indexOf(key) : after;
    if (start < 0) return letters;
    found = true;
    from = start + key.length;
    return words.slice(start, from).join(' ');
  });
  return found ? text : null;
}
