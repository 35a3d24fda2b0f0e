import type { Article } from '../annotate/record';
import type { Draft } from '../clippings';
import { copyAsCitation } from '../export';
import { corrected } from '../ui/correct-article';

/** Puts an article on the clipboard as it is cited, with what the reader has put right in it. */
export async function copyCitation(article: Article, { corrections }: Draft, clippedAt: string): Promise<void> {
  const citable = { ...corrected(article, corrections.article), clippedAt, quote: null };
  await navigator.clipboard.writeText(copyAsCitation(citable));
}
