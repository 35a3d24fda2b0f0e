import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitForDownload } from './downloads';

describe('a download that is waited for', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'diem-bao-downloads-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('may be listed and be gone when it is read, as when a browser renames it', async () => {
    const listed = join(folder, 'a.csv');
    symlinkSync(join(folder, 'gone'), listed);
    setTimeout(() => {
      rmSync(listed);
      writeFileSync(join(folder, 'clippings.csv'), 'id\n');
    }, 150);

    expect((await waitForDownload(folder, 'csv')).toString()).toBe('id\n');
  });
});
