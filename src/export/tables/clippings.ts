/** One row per clipping, with the text of the article. */
import type { Article } from '../../annotate/record';
import type { Clipping } from '../../clippings';
import { articleOf } from '../article';
import { integer, table, text } from '../table';

/** The values of a list in one cell, separated by semicolons; those within a value are replaced. */
const listCell = (values: readonly string[]): string => values.map((value) => value.replaceAll(';', ',')).join('; ');

interface ClippingRow {
  clipping: Clipping;
  article: Article;
}

export const clippings = table<ClippingRow, 'clippings'>(
  'clippings',
  (clipping) => [{ clipping, article: articleOf(clipping) }],
  [
    text('clipping_id', ({ clipping }) => clipping.requestId),
    text('work_id', ({ clipping }) => clipping.workId),
    integer('version', ({ clipping }) => clipping.version),
    text('kind', ({ clipping }) => clipping.kind),
    text('clipped_at', ({ clipping }) => clipping.clippedAt),
    text('title', ({ article }) => article.title),
    text('byline', ({ article }) => listCell(article.byline)),
    text('published', ({ article }) => article.published),
    text('modified', ({ article }) => article.modified),
    text('site', ({ article }) => article.site),
    text('section', ({ article }) => article.section),
    text('language', ({ article }) => article.language),
    text('url', ({ article }) => article.url),
    text('canonical_url', ({ article }) => article.canonicalUrl),
    text('tags', ({ clipping }) => listCell(clipping.tags)),
    text('note', ({ clipping }) => clipping.note),
    text('quote', ({ clipping }) => clipping.quote?.exact ?? null),
    integer('officials', ({ clipping }) => clipping.record.officials.length),
    integer('references', ({ clipping }) => clipping.record.references.length),
    text('content_hash', ({ clipping }) => clipping.contentHash),
    text('recogniser', ({ clipping }) => clipping.recogniser),
    text('registry', ({ clipping }) => clipping.registry),
    text('text', ({ article }) => article.text),
  ],
);
