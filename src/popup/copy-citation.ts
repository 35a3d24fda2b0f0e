import type { Article } from '../annotate/record';
import type { Draft } from '../clippings';
import { copyAsCitation } from '../export';
import { corrected } from '../ui/correct-article';

/** Copies the citation of an article, with the reader's corrections, to the clipboard. */
export async function copyCitation(article: Article, { corrections }: Draft, clippedAt: string): Promise<void> {
  const citable = { ...corrected(article, corrections.article), clippedAt, quote: null };
  await navigator.clipboard.writeText(copyAsCitation(citable));
}
