/** A clipping as a line of a backup, and back: every field checked, what the format does not know kept as it is. */
import * as v from 'valibot';
import { contentHash } from '../clip/content-hash';
import type { Clipping } from '../model';
import { BackupFailure } from './failure';
import type { BackupLine, DecisionLine } from './format';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.string();
const nullable = v.nullable(text);
const spanShape = { start: offset, end: offset };
const span = v.object(spanShape);
const instant = v.pipe(
  text,
  v.check((value) => !Number.isNaN(Date.parse(value))),
);
const status = v.picklist(['current', 'former', 'acting']);
const officialClass = v.picklist(['official', 'other']);
const post = { title: text, organization: text, status };

const article = v.object({
  title: text,
  byline: v.array(text),
  published: nullable,
  modified: nullable,
  site: text,
  url: text,
  canonicalUrl: text,
  language: text,
  section: nullable,
  text,
});

const mention = v.object({ ...spanShape, text });

const official = v.object({
  name: text,
  rank: nullable,
  country: nullable,
  class: officialClass,
  roles: v.array(v.object({ ...post, inferred: nullable, evidence: span })),
  mentions: v.array(mention),
});

const referenceShape = {
  id: nullable,
  key: nullable,
  type: text,
  number: nullable,
  year: v.nullable(v.number()),
  symbol: nullable,
  issuer: nullable,
  name: nullable,
  subject: nullable,
  date: nullable,
  draft: v.boolean(),
};

const reference = v.object({
  ...referenceShape,
  keyInferred: v.boolean(),
  mentions: v.array(v.object({ ...spanShape, text, pinpoint: nullable, form: v.picklist(['full', 'short', 'name']) })),
});

const record = v.object({
  source: text,
  article: v.nullable(article),
  officials: v.array(official),
  references: v.array(reference),
  relations: v.array(
    v.object({ from: offset, to: offset, kind: v.picklist(['amends', 'replaces', 'repeals', 'guides', 'basis']) }),
  ),
});

const corrections = v.object({
  article: v.partial(
    v.object({ title: text, byline: v.array(text), published: nullable, site: text, section: nullable }),
  ),
  officials: v.array(
    v.object({
      name: text,
      change: v.nullable(
        v.partial(
          v.object({
            name: text,
            rank: nullable,
            country: nullable,
            class: officialClass,
            roles: v.array(v.object(post)),
          }),
        ),
      ),
    }),
  ),
  references: v.array(v.object({ mention: text, change: v.nullable(v.partial(v.object(referenceShape))) })),
});

const lineSchema = v.object({
  requestId: v.pipe(text, v.minLength(1), v.maxLength(200)),
  workId: v.pipe(text, v.minLength(1), v.maxLength(200)),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  clippedAt: instant,
  kind: v.picklist(['article', 'quote']),
  quote: v.nullable(v.object({ exact: text, prefix: text, suffix: text, ...spanShape })),
  record,
  markup: nullable,
  contentHash: text,
  recogniser: text,
  registry: text,
  tags: v.array(text),
  note: text,
  corrections,
  deletedAt: v.nullable(instant),
});

const decisionSchema = v.object({ kind: v.picklist(['join', 'split']), a: text, b: text, at: instant });

/** Without its line feed; the same clipping always gives the same line. */
export function writeLine(clipping: Clipping): string {
  const { id: _, ...line } = clipping;
  return JSON.stringify(line satisfies BackupLine);
}

/** `at` says in a failure where the line stands. Throws a `BackupFailure`. */
export async function readLine(line: string, at: string): Promise<BackupLine> {
  const value = parsed(line, at);
  check(lineSchema, value, at);
  const clipping = value as BackupLine;
  const length = clipping.record.article?.text.length ?? 0;
  if (!spansInside(clipping, length)) throw new BackupFailure('clippingsBackupFieldWrong', at, 'start, end');
  const hash = await contentHash(clipping.record.article, clipping.quote);
  if (hash !== clipping.contentHash) throw new BackupFailure('clippingsBackupFieldWrong', at, 'contentHash');
  return clipping;
}

export function readDecision(line: string, at: string): DecisionLine {
  const value = parsed(line, at);
  check(decisionSchema, value, at);
  return value as DecisionLine;
}

function parsed(line: string, at: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupFailure('clippingsBackupLineDamaged', at);
  }
}

/** Checks only: the value stays as it was written, so that it is written again the same. */
function check(schema: v.GenericSchema, value: unknown, at: string): void {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return;
  throw new BackupFailure('clippingsBackupFieldWrong', at, v.getDotPath(result.issues[0]) ?? '?');
}

function spansInside({ record: { officials, references }, quote }: BackupLine, length: number): boolean {
  const spans = [
    ...officials.flatMap(({ roles, mentions }) => [...mentions, ...roles.map(({ evidence }) => evidence)]),
    ...references.flatMap(({ mentions }) => mentions),
    ...(quote === null ? [] : [quote]),
  ];
  return spans.every(({ start, end }) => start <= end && end <= length);
}
