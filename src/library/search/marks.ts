import type { Span } from '../../annotate/record';

const MARKS = /\p{M}/u;

/** A letter without tone, hat or case: ê → e, Đ → d. One code unit in, one out, so that offsets stay. */
function bare(letter: string): string {
  const lower = letter.toLowerCase();
  if (lower === 'đ') return 'd';
  const first = lower.normalize('NFD')[0] ?? lower;
  return first.length === letter.length ? first : letter;
}

const bareText = (text: string): string => text.replace(/[^\0-\x7f]|[A-Z]/g, bare);

const WORD = /[\p{L}\p{N}]+/gu;

/** What was typed as words and "phrases", each as its bare words; the last one may be the beginning of a word. */
function sought(typed: string): { words: string[]; prefix: boolean }[] {
  const parts = [...bareText(typed.normalize('NFC')).matchAll(/"([^"]*)"?|[^\s"]+/g)];
  const open = /[\p{L}\p{N}]$/u.test(typed);
  return parts
    .map((part, index) => ({
      words: (part[1] ?? part[0]).match(WORD) ?? [],
      prefix: open && part[1] === undefined && index === parts.length - 1,
    }))
    .filter(({ words }) => words.length > 0);
}

/** Where the words of a search stand in a text, tones aside; sorted, none overlapping. Texts with loose combining marks get none. */
export function marksOf(text: string, typed: string): Span[] {
  if (MARKS.test(text)) return [];
  const words = [...bareText(text).matchAll(WORD)];
  const hit = new Uint8Array(words.length);
  for (const { words: wanted, prefix } of sought(typed)) {
    for (let at = 0; at + wanted.length <= words.length; at++) {
      const here = wanted.every((word, step) => {
        const found = words[at + step]![0];
        return prefix && step === wanted.length - 1 ? found.startsWith(word) : found === word;
      });
      if (here) hit.fill(1, at, at + wanted.length);
    }
  }
  return words.flatMap((word, index) => (hit[index] ? [{ start: word.index, end: word.index + word[0].length }] : []));
}
