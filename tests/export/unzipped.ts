import { buffer } from 'node:stream/consumers';
import { type Entry, fromBuffer } from 'yauzl';

/** The files of an archive by name, as a strict reader finds them. */
export function unzipped(archive: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('error', reject);
      zip.on('end', () => resolve(files));
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, async (error, content) => {
          if (error) return reject(error);
          files.set(entry.fileName, await buffer(content));
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}
