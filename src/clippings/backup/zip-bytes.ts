/** Reading byte ranges of a zip. */

/** Precedes each entry, and so begins a zip. */
export const LOCAL_SIGNATURE = 0x04034b50;

/** Bytes of the file in memory at once. */
export const CHUNK = 256 * 2 ** 10;

/** Bytes from `start` to `end` (exclusive); fewer if the file ends earlier. */
export const bytesOf = async (file: Blob, start: number, end: number): Promise<DataView> =>
  new DataView(await file.slice(start, end).arrayBuffer());
