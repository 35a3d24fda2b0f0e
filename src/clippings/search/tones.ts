/**
 * How well a word of a text answers the word that was typed, where both are the same without marks. What a reader typed counts, what
 * was left out does not: "duong" answers nothing against *đường*, "đuong" answers *đường* and not *dương*.
 */

/** 2: the very same; 1: nothing typed speaks against it; 0: a typed mark is another or missing. */
export function toneMatch(typed: string, word: string): 0 | 1 | 2 {
  if (typed === word) return 2;
  if (typed.length !== word.length) return 0;
  for (let i = 0; i < typed.length; i++) {
    const a = typed[i]!;
    const b = word[i]!;
    if (a !== b && !leavesOut(a, b)) return 0;
  }
  return 1;
}

/** True where `b` bears every mark of `a`: a → ấ, â → ấ, d → đ. */
function leavesOut(a: string, b: string): boolean {
  if (b === 'đ') return a === 'd';
  const [base, ...marks] = a.normalize('NFD');
  const full = b.normalize('NFD');
  return full.startsWith(base!) && marks.every((mark) => full.includes(mark));
}
