import type { Article } from '../annotate/record';
import type { TextMap } from './blocks/text-map';

export interface DetectedArticle {
  article: Article;
  /** The element that holds the body; text outside it (a lead that stands apart) is in `map` all the same. */
  body: Element;
  /** Offsets of `article.text` to text nodes and back. */
  map: TextMap;
  /** Clean markup of the article, made when asked for: see markup.ts. */
  markup(): string;
}
