/** Converts a clipping to its rows and its indexed text, and rows back to a clipping. Pure functions. */

import type { Clipping, ClippingState } from '../model/clipping';
import { corrected } from '../model/corrected';
import { urlKeys } from '../model/url-keys';
import type { IndexedText } from '../segments/build-segment';
import type { LightRows } from '../store/light-rows';
import type { ContentRow, HeadRow } from '../store/rows';
import { characterBoundary } from '../text/character-boundary';
import { sequenceOf } from '../text/sequence';
import { namedRow } from './named-row';

const EXCERPT = 200;

export function lightRowsOf(clipping: Clipping, state: ClippingState): LightRows {
  const record = corrected(clipping);
  const { article } = record;
  const { id, clippedAt, quote } = clipping;
  const words = quote?.exact ?? article?.text ?? '';
  const named = namedRow(record, { id, live: state === 'live', clippedAt, quote });
  const head: HeadRow = {
    id,
    workId: clipping.workId,
    version: clipping.version,
    requestId: clipping.requestId,
    state,
    kind: clipping.kind,
    title: article?.title ?? '',
    byline: article?.byline ?? [],
    site: article?.site ?? '',
    section: article?.section ?? null,
    url: article?.url ?? '',
    canonicalUrl: article?.canonicalUrl ?? '',
    urlKeys: article ? urlKeys(article) : [],
    published: article?.published ?? null,
    clippedAt,
    deletedAt: clipping.deletedAt,
    tags: clipping.tags,
    hasNote: clipping.note.trim() !== '',
    excerpt: words.slice(0, characterBoundary(words, EXCERPT)),
    officials: named.officials.length,
    references: named.references.length,
    length: words.length,
    contentHash: clipping.contentHash,
    recogniser: clipping.recogniser,
  };
  if (clipping.deletedAt !== null) head.deletedTime = Date.parse(clipping.deletedAt) || 0;
  return { head, named };
}

export const contentOf = ({
  id,
  record,
  markup,
  quote,
  note,
  corrections,
  recogniser,
  registry,
}: Clipping): ContentRow => ({
  id,
  record,
  markup,
  quote,
  note,
  corrections,
  recogniser,
  registry,
});

/** Joins head and content. */
export const clippingOf = (head: HeadRow, content: ContentRow): Clipping => ({
  id: head.id,
  workId: head.workId,
  version: head.version,
  requestId: head.requestId,
  clippedAt: head.clippedAt,
  kind: head.kind,
  quote: content.quote,
  record: content.record,
  markup: content.markup,
  contentHash: head.contentHash,
  recogniser: content.recogniser,
  registry: content.registry,
  tags: head.tags,
  note: content.note,
  corrections: content.corrections,
  deletedAt: head.deletedAt,
});

/** What the search indexes: title, byline, corrected names, text (of a quote: its words) and note. */
export function indexedText(clipping: Clipping): IndexedText {
  const record = corrected(clipping);
  const title = record.article?.title ?? '';
  const names = clipping.corrections.officials.flatMap(({ change }) => change?.name ?? []);
  return {
    title: sequenceOf(title),
    body: sequenceOf(
      title,
      clipping.quote?.exact ?? record.article?.text ?? '',
      ...(record.article?.byline ?? []),
      ...names,
      clipping.note,
    ),
  };
}
