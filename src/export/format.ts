/** What an export format is, and the one way to make one: a generator of the file's parts over a stream of clippings. */
import type { AnnotationRecord } from '../annotate/record';
import { type Clipping, corrected, namedInQuote } from '../clippings';
import type { MessageKey } from '../platform';
import { counted, type Part, pour } from './stream';

export interface ExportOptions {
  /** Aborting stops the export: the sink is aborted too and `write` rejects with the signal's reason. */
  signal: AbortSignal;
  /** Clippings done so far. */
  onProgress(done: number): void;
}

/** Headings under which a screen lists the formats. */
export const formatGroups = {
  tables: 'exportGroupTables',
  reading: 'exportGroupReading',
  citations: 'exportGroupCitations',
  data: 'exportGroupData',
} as const satisfies Record<string, MessageKey>;

export interface ExportFormat {
  /** Stable; a setting may remember it. */
  id: string;
  group: keyof typeof formatGroups;
  label: MessageKey;
  /** Without the dot. */
  extension: string;
  mimeType: string;
  /**
   * Writes one file and closes the sink. The clippings are read once and never held together, but for what a format says at its head.
   * Rejects with whatever the source or the sink throws; the sink is then aborted, so that no half file passes for a whole one.
   */
  write(clippings: AsyncIterable<Clipping>, sink: WritableStream<Uint8Array>, options: ExportOptions): Promise<void>;
}

/** Who and what the library counts for a clipping: as the reader set it right, of a quote what stands in it. */
const countedRecord = (clipping: Clipping): AnnotationRecord => namedInQuote(corrected(clipping), clipping.quote);

async function* withRecords(
  clippings: AsyncIterable<Clipping>,
  recordOf: (clipping: Clipping) => AnnotationRecord,
): AsyncGenerator<Clipping> {
  for await (const clipping of clippings) yield { ...clipping, record: recordOf(clipping) };
}

/**
 * A format from its head and a generator of the parts of its file, over clippings whose records are what `recordOf` makes of them:
 * what the library counts, where nothing else is said. Strings are written as UTF-8.
 */
export function format(
  head: Omit<ExportFormat, 'write'>,
  parts: (clippings: AsyncIterable<Clipping>) => AsyncIterable<Part>,
  recordOf = countedRecord,
): ExportFormat {
  return {
    ...head,
    write: (clippings, sink, { signal, onProgress }) =>
      pour(parts(withRecords(counted(clippings, signal, onProgress), recordOf)), sink, signal),
  };
}
