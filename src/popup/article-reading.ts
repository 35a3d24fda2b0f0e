import type { Article } from '../annotate/record';
import type { PageReading, TabReading } from '../messages';

/** The reading of a page that has an article. */
export type ArticleReading = PageReading & { record: { article: Article } };

/** Null if the tab has no article, or could not be read. */
export const articleOf = ({ reading }: TabReading): ArticleReading | null =>
  reading?.record.article ? (reading as ArticleReading) : null;
