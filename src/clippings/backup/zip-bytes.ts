/** Stretches of a zip file as they are read. */

/** Before each entry, and so at the very beginning of a zip. */
export const LOCAL_SIGNATURE = 0x04034b50;

/** Bytes of the file held at once. */
export const CHUNK = 256 * 2 ** 10;

/** From `start` up to `end`, shorter where the file ends before. */
export const bytesOf = async (file: Blob, start: number, end: number): Promise<DataView> =>
  new DataView(await file.slice(start, end).arrayBuffer());
