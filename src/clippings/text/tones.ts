/**
 * Compares the tone marks of two words that are the same without marks. Typed marks must match, omitted ones need not: "duong" is compatible
 * with *đường*, "đuong" with *đường*, but not with *dương*.
 */

/** 2: identical; 1: compatible, no typed mark differs; 0: a typed mark differs or is missing. */
export function toneMatch(typed: string, word: string): 0 | 1 | 2 {
  if (typed === word) return 2;
  if (typed.length !== word.length) return 0;
  for (let i = 0; i < typed.length; i++) {
    const a = typed[i]!;
    const b = word[i]!;
    if (a !== b && !hasMarksOf(a, b)) return 0;
  }
  return 1;
}

const known = new Map<string, boolean>();

/** True if `b` has every mark of `a`: a → ấ, â → ấ, d → đ. Memoised, because the same few letters occur in every query. */
function hasMarksOf(a: string, b: string): boolean {
  let answer = known.get(a + b);
  if (answer === undefined) {
    const [base, ...marks] = a.normalize('NFD');
    const full = b.normalize('NFD');
    answer = b === 'đ' ? a === 'd' : full.startsWith(base!) && marks.every((mark) => full.includes(mark));
    known.set(a + b, answer);
  }
  return answer;
}
