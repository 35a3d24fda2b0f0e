/** Abbreviations of a body beside its full name elsewhere in the article: *Sở GD-ĐT*, *Sở Giáo dục và Đào tạo*. */

const ABBREVIATION = /(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu;

/** Letters without their marks, as abbreviations are made: *ủy ban* is *UB*, *đào tạo* is *ĐT*. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** `short` with each abbreviation written out in the words of `full` that it stands for; null where it has none. */
export function spelledOut(short: string, full: string): string | null {
  const words = full
    .toLowerCase()
    .split(/[\s.,()/&-]+/)
    .filter((word) => word !== '' && word !== 'và');
  const initials = words.map((word) => bare(word).charAt(0)).join('');
  let from = 0;
  let found = false;
  const text = short.replace(ABBREVIATION, (letters) => {
    if (words.includes(letters.toLowerCase())) return letters;
    const key = bare(letters);
    // *TT&TT*: each stands for what comes after the one before.
    const after = initials.indexOf(key, from);
    const start = after < 0 ? initials.indexOf(key) : after;
    if (start < 0) return letters;
    found = true;
    from = start + key.length;
    return words.slice(start, from).join(' ');
  });
  return found ? text : null;
}
