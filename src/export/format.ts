/** The interface of an export format, and how to define one: a generator of the file's parts over a stream of clippings. */
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
  /** Stable, because settings store it. */
  id: string;
  group: keyof typeof formatGroups;
  label: MessageKey;
  /** Without the dot. */
  extension: string;
  mimeType: string;
  /**
   * Writes one file and closes the sink. Reads the clippings once, as a stream; what a format keeps in memory its file comment says.
   * Rejects with what the source or the sink throws, and aborts the sink, so that a partial file never passes for a complete one.
   */
  write(clippings: AsyncIterable<Clipping>, sink: WritableStream<Uint8Array>, options: ExportOptions): Promise<void>;
}

/** The record that the library counts: with the reader's corrections, and for a quote only what is within it. */
const countedRecord = (clipping: Clipping): AnnotationRecord => namedInQuote(corrected(clipping), clipping.quote);

async function* withRecords(
  clippings: AsyncIterable<Clipping>,
  recordOf: (clipping: Clipping) => AnnotationRecord,
): AsyncGenerator<Clipping> {
  for await (const clipping of clippings) yield { ...clipping, record: recordOf(clipping) };
}

/**
 * Defines a format by its description and a generator of the parts of its file. The generator gets clippings with the records that
 * `recordOf` returns, by default those that the library counts. Strings are written as UTF-8.
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
