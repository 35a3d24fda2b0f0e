/** Joins small parts into a stream of larger chunks, with backpressure, progress and cancellation. */

export type Part = string | Uint8Array;

/** UTF-16 units of text to buffer before they are encoded and written, so that the sink is not called for each row. */
const chunkLength = 64 * 1024;

/** Buffers strings; passes bytes through in their place. Neither method ever returns an empty chunk. */
export function gathering(): { add(part: Part): Uint8Array[]; rest(): Uint8Array[] } {
  const encoder = new TextEncoder();
  let text = '';
  function rest(): Uint8Array[] {
    const ready = text === '' ? [] : [encoder.encode(text)];
    text = '';
    return ready;
  }
  return {
    rest,
    add(part) {
      if (typeof part !== 'string') return part.length === 0 ? [] : [...rest(), part];
      text += part;
      return text.length < chunkLength ? [] : rest();
    },
  };
}

/** The same content in fewer chunks. */
export async function* chunks(parts: AsyncIterable<Part>): AsyncGenerator<Uint8Array> {
  const gathered = gathering();
  for await (const part of parts) yield* gathered.add(part);
  yield* gathered.rest();
}

/** Writes all parts and closes the sink; on any error aborts the sink and throws that error. */
export async function pour(
  parts: AsyncIterable<Part>,
  sink: WritableStream<Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  const writer = sink.getWriter();
  try {
    for await (const chunk of chunks(parts)) {
      signal.throwIfAborted();
      await writer.write(chunk);
    }
    signal.throwIfAborted();
    await writer.close();
  } catch (error) {
    // A sink that has failed rejects the abort with its own error; the first error is thrown.
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}

/** The same items; checks the signal before each, and reports progress. */
export async function* counted<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): AsyncGenerator<Item> {
  signal.throwIfAborted();
  let done = 0;
  for await (const item of items) {
    signal.throwIfAborted();
    yield item;
    done += 1;
    onProgress(done);
  }
}
