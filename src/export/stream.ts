/** From small parts to a stream of bytes in chunks worth writing, with back-pressure, progress and cancel. */

export type Part = string | Uint8Array;

/** UTF-16 units of text gathered before they are encoded and written: large enough that the sink is not called for each row. */
const chunkLength = 64 * 1024;

/** Joins short strings; bytes pass as they are, in their place. Neither function ever gives an empty chunk. */
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

/** The same content in fewer pieces. */
export async function* chunks(parts: AsyncIterable<Part>): AsyncGenerator<Uint8Array> {
  const gathered = gathering();
  for await (const part of parts) yield* gathered.add(part);
  yield* gathered.rest();
}

/** Writes all parts and closes the sink; on any failure aborts the sink and throws what failed. */
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
    // A sink that failed by itself rejects the abort with its own error; the one that came first is thrown.
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}

/** The same items; asks the signal before each and tells how many are done. */
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
