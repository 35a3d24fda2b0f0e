import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Waits for a finished download with this extension (no dot) in a folder, and gives its bytes. Throws after 15 seconds. */
export async function waitForDownload(folder: string, extension: string): Promise<Buffer> {
  const end = Date.now() + 15_000;
  let size = -1;
  while (Date.now() < end) {
    const name = readdirSync(folder).find((file) => file.endsWith(`.${extension}`));
    if (name !== undefined) {
      const bytes = readIfThere(join(folder, name));
      if (bytes.length > 0 && bytes.length === size) return bytes;
      size = bytes.length;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No .${extension} file was downloaded to ${folder}: ${readdirSync(folder).join(', ')}`);
}

/** Firefox writes under a name of its own and renames at the end, so a file that was just listed may be gone: no bytes yet. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw fault;
  }
}
