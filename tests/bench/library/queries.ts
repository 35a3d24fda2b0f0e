/** The queries of the benchmark, as people type them, drawn from the corpus with a seed. */
import { type Corpus, randomFrom } from './corpus';

export type QueryKind = 'one word' | 'two words' | 'three words' | 'name' | 'number' | 'phrase' | 'prefix';

const marks = /\p{M}/gu;
const unmarked = (text: string): string =>
  text.normalize('NFD').replace(marks, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** `each` queries of every kind, interleaved. Half of them are without diacritics. */
export function queries(
  { words, names, numbers, record }: Corpus,
  each: number,
  documents: number,
): { kind: QueryKind; text: string }[] {
  const random = randomFrom(99);
  const any = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  // From running text, so that words occur in queries as often as in texts.
  const running = (): string[] => record(Math.floor(random() * documents)).article!.text.split(/[^\p{L}\p{N}]+/u);
  const from = (count: number): string => {
    const text = running();
    const at = Math.floor(random() * (text.length - count - 1));
    return text.slice(at, at + count).join(' ');
  };
  const make: Record<QueryKind, () => string> = {
    'one word': () => from(1),
    'two words': () => any(words.filter((word) => word.includes(' ')).slice(0, 4000)),
    'three words': () => from(3),
    name: () => any(names.slice(0, 500)),
    number: () => any(numbers.slice(0, 500)),
    phrase: () => `"${from(3)}"`,
    prefix: () => {
      const text = from(2);
      return text.slice(0, Math.max(2, text.length - 1 - Math.floor(random() * 2)));
    },
  };
  const kinds = Object.keys(make) as QueryKind[];
  return Array.from({ length: each }, () => kinds)
    .flat()
    .map((kind) => {
      const text = make[kind]();
      // A final space means that the last word is complete.
      const typed = random() < 0.5 ? unmarked(text) : text;
      return { kind, text: kind === 'prefix' || kind === 'phrase' ? typed : `${typed} ` };
    });
}
