import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for one browser. */
export const makeScratch = (name: string): string => mkdtempSync(join(tmpdir(), `diem-bao-${name}-`));

/**
 * Takes the folder away. A browser that was ended has children that still write for a moment, so the folder may fill
 * again while it is emptied; what stays behind after that is litter of the system's temporary folder, no fault of a test.
 */
export function removeScratch(scratch: string): void {
  try {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  } catch (error) {
    console.warn(`${scratch} stays behind:`, error);
  }
}
