/** In the built extension, in both browsers: the database is damaged while the browser is closed, and every clipping is there again. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { openFirefox } from '../browser/firefox';
import { openLibrary, press, rows } from '../browser/library';
import { dump } from '../long/kills/dump';
import { madeUpRequest } from './made-up';

/** The files of the extension's databases in a profile: LevelDB's in Chromium, SQLite's in Firefox. */
const DATABASE_FILES = /chrome-extension_.*\.indexeddb\.leveldb\/.*\.(?:log|ldb)$|moz-extension.*\/idb\/[^/]*\.sqlite$/;

function damageDatabase(profile: string): number {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((file) => DATABASE_FILES.test(file));
  for (const file of files) writeFileSync(join(profile, file), 'hỏng'.repeat(2000));
  return files.length;
}

async function clip(browser: ExtensionBrowser, url: string): Promise<unknown> {
  const { recogniser: _, registry: __, ...request } = madeUpRequest({ url });
  const message = { ...request, type: 'clip', tabId: null, privateAgreed: false };
  const answer = await browser.desk.run(({ browser: extension }, sent) => extension.runtime.sendMessage(sent), message);
  return (answer as { value?: { status: string } }).value?.status ?? answer;
}

describe.each([openChromium, openFirefox])('%o', (open) => {
  it('brings back every clipping of a damaged database', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'diem-bao-lost-'));
    try {
      const before = await open({ port: 9, profile });
      for (let i = 0; i < 5; i++) expect(await clip(before, `https://bao.example/${i}.html`)).toBe('saved');
      await before.close();
      expect(damageDatabase(profile)).toBeGreaterThan(0);
      const after = await open({ port: 9, profile });
      try {
        // Chromium deletes such a database; Firefox keeps it and cannot open it, until the reader gives it up.
        if (open === openFirefox) {
          expect(await clip(after, 'https://bao.example/3.html')).toEqual({ ok: false, code: 'databaseFailed' });
          const { inside } = await openLibrary(after);
          await press(inside, 'libraryFailedRebuild');
          await rows(inside, 5);
        }
        expect(await clip(after, 'https://bao.example/3.html')).toBe('duplicate');
        expect(await clip(after, 'https://bao.example/5.html')).toBe('saved');
        expect((await dump(after.desk))?.heads).toHaveLength(6);
      } finally {
        await after.close();
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  });
});
