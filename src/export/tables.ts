/**
 * The tidy tables of a library (CSV and Parquet): one row a thing, joined by `clipping_id`, `official_id` and `reference_id`.
 * Column names are part of the product: add, never rename. Offsets count UTF-16 code units of `clippings.text`, end exclusive.
 */
import type { Article, Mention, Official, Reference, ReferenceMention, Relation, Role } from '../annotate/record';
import type { Clipping } from '../clippings';
import { articleOf } from './article';
import { boolean, integer, table, text } from './table';

/** Joins the values of a list in one cell. */
const listSeparator = '; ';

/** Clippings go by their request id: it stays the same in another library. */
const officialId = (clipping: Clipping, index: number): string => `${clipping.requestId}:o${index}`;
const referenceId = (clipping: Clipping, index: number): string => `${clipping.requestId}:r${index}`;

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
    text('byline', ({ article }) => article.byline.join(listSeparator)),
    text('published', ({ article }) => article.published),
    text('modified', ({ article }) => article.modified),
    text('site', ({ article }) => article.site),
    text('section', ({ article }) => article.section),
    text('language', ({ article }) => article.language),
    text('url', ({ article }) => article.url),
    text('canonical_url', ({ article }) => article.canonicalUrl),
    text('tags', ({ clipping }) => clipping.tags.join(listSeparator)),
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

interface OfficialRow {
  clipping: Clipping;
  official: Official;
  index: number;
}

export const officials = table<OfficialRow, 'officials'>(
  'officials',
  (clipping) => clipping.record.officials.map((official, index) => ({ clipping, official, index })),
  [
    text('official_id', ({ clipping, index }) => officialId(clipping, index)),
    text('clipping_id', ({ clipping }) => clipping.requestId),
    text('name', ({ official }) => official.name),
    text('rank', ({ official }) => official.rank),
    text('country', ({ official }) => official.country),
    text('class', ({ official }) => official.class),
    integer('mentions', ({ official }) => official.mentions.length),
  ],
);

interface PostRow {
  clipping: Clipping;
  role: Role;
  index: number;
}

export const posts = table<PostRow, 'posts'>(
  'posts',
  (clipping) =>
    clipping.record.officials.flatMap((official, index) => official.roles.map((role) => ({ clipping, role, index }))),
  [
    text('official_id', ({ clipping, index }) => officialId(clipping, index)),
    text('clipping_id', ({ clipping }) => clipping.requestId),
    text('title', ({ role }) => role.title),
    text('organization', ({ role }) => role.organization),
    text('inferred', ({ role }) => role.inferred),
    text('status', ({ role }) => role.status),
    integer('evidence_start', ({ role }) => role.evidence.start),
    integer('evidence_end', ({ role }) => role.evidence.end),
    text(
      'evidence',
      ({ clipping, role }) => clipping.record.article?.text.slice(role.evidence.start, role.evidence.end) ?? null,
    ),
  ],
);

interface ReferenceRow {
  clipping: Clipping;
  reference: Reference;
  index: number;
}

export const references = table<ReferenceRow, 'references'>(
  'references',
  (clipping) => clipping.record.references.map((reference, index) => ({ clipping, reference, index })),
  [
    text('reference_id', ({ clipping, index }) => referenceId(clipping, index)),
    text('clipping_id', ({ clipping }) => clipping.requestId),
    text('document', ({ reference }) => reference.id),
    text('key', ({ reference }) => reference.key),
    boolean('key_inferred', ({ reference }) => reference.keyInferred),
    text('type', ({ reference }) => reference.type),
    text('number', ({ reference }) => reference.number),
    integer('year', ({ reference }) => reference.year),
    text('symbol', ({ reference }) => reference.symbol),
    text('issuer', ({ reference }) => reference.issuer),
    text('name', ({ reference }) => reference.name),
    text('subject', ({ reference }) => reference.subject),
    text('date', ({ reference }) => reference.date),
    boolean('draft', ({ reference }) => reference.draft),
    integer('mentions', ({ reference }) => reference.mentions.length),
  ],
);

interface MentionRow {
  clipping: Clipping;
  official: string | null;
  reference: string | null;
  mention: Mention & Partial<ReferenceMention>;
}

function mentionRows(clipping: Clipping): MentionRow[] {
  const { officials, references } = clipping.record;
  const ofOfficials = officials.flatMap(({ mentions }, index) =>
    mentions.map((mention) => ({ clipping, official: officialId(clipping, index), reference: null, mention })),
  );
  const ofReferences = references.flatMap(({ mentions }, index) =>
    mentions.map((mention) => ({ clipping, official: null, reference: referenceId(clipping, index), mention })),
  );
  return [...ofOfficials, ...ofReferences];
}

export const mentions = table<MentionRow, 'mentions'>('mentions', mentionRows, [
  text('clipping_id', ({ clipping }) => clipping.requestId),
  text('official_id', ({ official }) => official),
  text('reference_id', ({ reference }) => reference),
  integer('start', ({ mention }) => mention.start),
  integer('end', ({ mention }) => mention.end),
  text('text', ({ mention }) => mention.text),
  text('pinpoint', ({ mention }) => mention.pinpoint ?? null),
  text('form', ({ mention }) => mention.form ?? null),
]);

interface RelationRow {
  clipping: Clipping;
  relation: Relation;
}

export const relations = table<RelationRow, 'relations'>(
  'relations',
  (clipping) => clipping.record.relations.map((relation) => ({ clipping, relation })),
  [
    text('clipping_id', ({ clipping }) => clipping.requestId),
    text('from_reference_id', ({ clipping, relation }) => referenceId(clipping, relation.from)),
    text('to_reference_id', ({ clipping, relation }) => referenceId(clipping, relation.to)),
    text('kind', ({ relation }) => relation.kind),
  ],
);

/** In the order in which an archive holds them: the largest first, since it is written as it comes. */
export const tables = [clippings, officials, posts, references, mentions, relations] as const;
