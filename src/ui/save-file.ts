/** Where a file is written to; closing the stream finishes it, aborting it leaves nothing behind. */
export type FileSink = WritableStream<Uint8Array>;

/** Small chunks are gathered to this size and handed to the browser, which may keep them on disk. */
const PART_BYTES = 4 * 1024 * 1024;

/** A stream that ends in a download: the file's parts are kept as blobs, never as one string. */
function downloadSink(name: string, mimeType: string): FileSink {
  const parts: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const gather = () => {
    parts.push(new Blob(chunks));
    chunks = [];
    size = 0;
  };
  return new WritableStream<Uint8Array>({
    write(chunk) {
      chunks.push(new Uint8Array(chunk));
      size += chunk.byteLength;
      if (size >= PART_BYTES) gather();
    },
    close() {
      gather();
      saveBlob(name, new Blob(parts, { type: mimeType }));
    },
  });
}

/** A stream into a picked file. Chromium makes the file empty when it is picked, so that of one that is aborted an empty file would stay. */
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

/** Hands a finished blob to the browser's downloads. */
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
 * Opens a file for writing: one that the reader picks, streamed to disk, where the browser can do so; else a download.
 * Must be called from a click. Null when the reader closes the picker; for a second click while it is open, too.
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
