import type { Article } from '../annotate/record';
import type { Corrections } from '../clippings';

type ArticleCorrections = Corrections['article'];

/** The article with the reader's corrections. */
export function corrected(article: Article, corrections: ArticleCorrections): Article {
  return { ...article, ...corrections };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Returns corrections with one field set; a value equal to the page's own is no correction. */
export function correct<Field extends keyof ArticleCorrections & keyof Article>(
  article: Article,
  corrections: ArticleCorrections,
  field: Field,
  value: Article[Field],
): ArticleCorrections {
  const { [field]: _replaced, ...others } = corrections;
  return same(article[field], value) ? others : { ...others, [field]: value };
}

/** The names of a typed byline, split at commas. */
export const bylineFrom = (typed: string): string[] =>
  typed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
