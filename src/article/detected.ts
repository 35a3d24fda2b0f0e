import type { Article } from '../annotate/record';
import type { TextMap } from './blocks/text-map';

export interface DetectedArticle {
  article: Article;
  /** The element of the body; `map` also covers text outside it (a separate lead). */
  body: Element;
  /** Offsets of `article.text` to text nodes and back. */
  map: TextMap;
  /** Makes clean markup of the article: see markup.ts. */
  markup(): string;
}
