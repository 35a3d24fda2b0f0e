/** The stream of a file to save; closing finishes the file, aborting leaves none behind. */
export type FileSink = WritableStream<Uint8Array>;

/** Small chunks are buffered up to this size and then made a blob, which the browser may keep on disk. */
const PART_BYTES = 4 * 1024 * 1024;

/** A stream that ends in a download: the file's parts are blobs, never one string. */
function downloadSink(name: string, mimeType: string): FileSink {
  const parts: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const flush = () => {
    parts.push(new Blob(chunks));
    chunks = [];
    size = 0;
  };
  return new WritableStream<Uint8Array>({
    write(chunk) {
      chunks.push(new Uint8Array(chunk));
      size += chunk.byteLength;
      if (size >= PART_BYTES) flush();
    },
    close() {
      flush();
      saveBlob(name, new Blob(parts, { type: mimeType }));
    },
  });
}

/** A stream into a picked file. Chromium creates an empty file at once, which is removed again if writing is aborted. */
async function fileSink(handle: FileSystemFileHandle): Promise<FileSink> {
  const file = (await handle.createWritable()).getWriter();
  return new WritableStream<Uint8Array>({
    write: (chunk) => file.write(chunk as Uint8Array<ArrayBuffer>),
    close: () => file.close(),
    async abort(reason) {
      await file.abort(reason);
      if ((await handle.getFile()).size === 0) await handle.remove?.();
    },
  });
}

/** Saves a blob as a download. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

let picking = false;

/**
 * Opens a file for writing: a picked file if the browser has a file picker, otherwise a download. Must be called from a click. Resolves to null
 * if the picker is cancelled, or already open because of a second click.
 */
export async function openFile(name: string, mimeType: string): Promise<FileSink | null> {
  if (!window.showSaveFilePicker) return downloadSink(name, mimeType);
  if (picking) return null;
  picking = true;
  try {
    const handle = await window.showSaveFilePicker({ suggestedName: name });
    return await fileSink(handle);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return downloadSink(name, mimeType);
  } finally {
    picking = false;
  }
}
