/** A stretch of an article that the reader selected, as W3C TextQuoteSelector and TextPositionSelector together. */
export interface TextQuote {
  /** UTF-16 code units of `article.text`, end exclusive. */
  start: number;
  end: number;
  exact: string;
  /** Up to 32 code units before and after, to find the place again. */
  prefix: string;
  suffix: string;
}
