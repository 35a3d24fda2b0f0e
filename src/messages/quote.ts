/** The reader's selection in an article, as W3C TextQuoteSelector and TextPositionSelector in one. */
export interface TextQuote {
  /** UTF-16 code units of `article.text`, end exclusive. */
  start: number;
  end: number;
  exact: string;
  /** Up to 32 code units of context, to find the quote again. */
  prefix: string;
  suffix: string;
}
