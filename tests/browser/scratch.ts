import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A folder of its own for one browser. */
export const makeScratch = (name: string): string => mkdtempSync(join(tmpdir(), `diem-bao-${name}-`));

/**
 * Takes the folder away. A browser that was ended has children that still write for a moment, so the folder may fill
 * again while it is emptied; what stays behind after that is litter of the system's temporary folder, no fault of a test.
 */
export async function removeScratch(scratch: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      rmSync(scratch, { recursive: true, force: true });
      return;
    } catch {
      await pause(200);
    }
  }
}
