/**
 * The backup, format 2: a zip of
 *   clippings-00001.jsonl …  one clipping per line, in the order of clipping (`BackupLine`); see `PART_LINES`
 *   decisions.jsonl          the reader's joins and splits of dossiers, in their order
 *   own.json                 one line: the reader's data outside of clippings (`OwnData`); missing in format 1
 *   manifest.json            sizes and SHA-256 of the other files (`Manifest`)
 * All UTF-8, lines end in \n. The comment of the zip is `crc32:` and the checksum of all bytes before it; a zip that was repacked with
 * another program has none. There is no time of creation: the same library gives the same bytes.
 */
import * as v from 'valibot';
import type { Clipping } from '../model/clipping';
import type { Decision } from '../model/dossier';

export const FORMAT = 'diem-bao-clippings';
export const FORMAT_VERSION = 2;

export const MANIFEST_NAME = 'manifest.json';
export const DECISIONS_NAME = 'decisions.jsonl';
export const OWN_NAME = 'own.json';
export const partName = (number: number): string => `clippings-${String(number).padStart(5, '0')}.jsonl`;

export const commentOf = (crc: string): string => `crc32:${crc}`;
export const COMMENT_LENGTH = commentOf('00000000').length;

/** A clipping without its id, which is local to the database. */
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
