/**
 * The backup, format 2: a zip of
 *   clippings-00001.jsonl …  one clipping a line, in the order of clipping (`BackupLine`); at most `PART_LINES` lines or so
 *   decisions.jsonl          joins and splits of dossiers by hand, in their order
 *   own.json                 one line: what the reader made by hand and no clipping holds (`Own`); format 1 had none
 *   manifest.json            what the others must hold, with SHA-256 of each (`Manifest`)
 * All UTF-8, lines end in \n. The comment of the zip is `crc32:` and the checksum of all that stands before it; a zip that was packed
 * again by other means has none. Nothing says when it was made: the same library gives the same bytes.
 */
import * as v from 'valibot';
import type { Decision } from '../dossier';
import type { Clipping } from '../model';

export const FORMAT = 'diem-bao-clippings';
export const FORMAT_VERSION = 2;

export const MANIFEST_NAME = 'manifest.json';
export const DECISIONS_NAME = 'decisions.jsonl';
export const OWN_NAME = 'own.json';
export const partName = (number: number): string => `clippings-${String(number).padStart(5, '0')}.jsonl`;

export const commentOf = (crc: string): string => `crc32:${crc}`;
export const COMMENT_LENGTH = commentOf('00000000').length;

/** All of a clipping but the id, which belongs to its database. */
export type BackupLine = Omit<Clipping, 'id'>;
export type DecisionLine = Omit<Decision, 'id'>;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const part = v.strictObject({
  name: v.string(),
  lines: count,
  bytes: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export const manifestSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.number(),
  clippings: count,
  parts: v.array(part),
  decisions: part,
  own: v.optional(part),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type Part = v.InferOutput<typeof part>;
