import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Waits for a finished download with this extension (no dot) in a folder, and gives its bytes. Throws after 15 seconds. */
export async function waitForDownload(folder: string, extension: string): Promise<Buffer> {
  const end = Date.now() + 15_000;
  let size = -1;
  while (Date.now() < end) {
    const name = readdirSync(folder).find((file) => file.endsWith(`.${extension}`));
    if (name !== undefined) {
      const bytes = readFileSync(join(folder, name));
      if (bytes.length > 0 && bytes.length === size) return bytes;
      size = bytes.length;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No .${extension} file was downloaded to ${folder}: ${readdirSync(folder).join(', ')}`);
}
