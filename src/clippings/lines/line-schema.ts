/** Schemas of a backup's lines. */
import * as v from 'valibot';
import { recordSchemas } from '../../messages/record-schemas';
import { LONGEST_LINE } from './limits';

const text = v.string();
const nullable = v.nullable(text);
const instant = v.pipe(
  text,
  v.check((value) => !Number.isNaN(Date.parse(value))),
);

/** Unknown fields are allowed, and nothing is too long that a line can hold. */
const { record, quote, corrections } = recordSchemas({
  unknownFields: true,
  longestText: LONGEST_LINE,
  longestString: LONGEST_LINE,
  longestList: LONGEST_LINE,
});

/** Leaves room for further versions, more than will ever be made. */
const LAST_VERSION = 2 ** 30;

/** A clipping. Unknown fields are allowed. */
export const lineSchema = v.object({
  requestId: v.pipe(text, v.minLength(1), v.maxLength(200)),
  workId: v.pipe(text, v.minLength(1), v.maxLength(200)),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(LAST_VERSION)),
  clippedAt: instant,
  kind: v.picklist(['article', 'quote']),
  quote: v.nullable(quote),
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

/** The reader's data outside of clippings. Unknown settings are allowed, and ignored. */
export const ownSchema = v.object({
  settings: v.record(text, v.unknown()),
  sitesOff: v.array(text),
  watched: v.array(v.object({ kind: v.picklist(['official', 'reference']), label: text, key: nullable })),
  notOfficials: v.record(text, v.array(text)),
});

/** The reader's decision whether two keys are the same person. */
export const decisionSchema = v.object({ kind: v.picklist(['join', 'split']), a: text, b: text, at: instant });
