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

const known = new Map<string, boolean>();

/** True where `b` bears every mark of `a`: a → ấ, â → ấ, d → đ. Remembered: the same few letters meet in every query. */
function leavesOut(a: string, b: string): boolean {
  let answer = known.get(a + b);
  if (answer === undefined) {
    const [base, ...marks] = a.normalize('NFD');
    const full = b.normalize('NFD');
    answer = b === 'đ' ? a === 'd' : full.startsWith(base!) && marks.every((mark) => full.includes(mark));
    known.set(a + b, answer);
  }
  return answer;
}
