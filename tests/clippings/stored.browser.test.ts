/** In the built extension, in both browsers: a stored database of every released schema opens, and a newer one can be saved as it lies there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browsers } from '../browser/browsers';
import { waitForDownload } from '../browser/downloads';
import { until } from '../browser/in-extension';
import { openLibrary, press } from '../browser/library';
import { madeUpRequest } from './made-up';
import { newer } from './newer';
import { type StoredDatabase, writeStored } from './stored-database';

const folder = join(import.meta.dirname, 'fixtures');
const files = readdirSync(folder).filter((file) => file.startsWith('schema-'));

describe.each(browsers)('$name', ({ open }) => {
  it.each(files)('%s knows its articles and takes new ones', async (file) => {
    const browser = await open({ port: 9 });
    try {
      const stored = JSON.parse(readFileSync(join(folder, file), 'utf8')) as StoredDatabase;
      await browser.desk.run(writeStored, stored, 'clippings');
      const clip = (url: string) => {
        const { recogniser: _, registry: __, ...request } = madeUpRequest({ url });
        const message = { ...request, type: 'clip', tabId: null, privateAgreed: false };
        return browser.desk.run(({ browser: extension }, sent) => extension.runtime.sendMessage(sent), message);
      };
      expect(await clip('https://bao.example/de.html')).toMatchObject({
        ok: true,
        value: { status: 'duplicate', earlier: { version: 2 } },
      });
      expect(await clip('https://bao.example/moi.html')).toMatchObject({ ok: true, value: { status: 'saved' } });
    } finally {
      await browser.close();
    }
  });

  it('refuses a newer database, says so, and saves everything in it', async () => {
    const browser = await open({ port: 9 });
    try {
      await browser.desk.run(writeStored, newer, 'clippings');
      const { inside } = await openLibrary(browser);
      await until(
        inside,
        ({ browser: extension, document }) => {
          const refusal = extension.i18n.getMessage('platformErrorDatabaseNewer');
          return document.querySelector('.empty-text')?.textContent?.startsWith(refusal);
        },
        [],
      );
      await press(inside, 'libraryRawSave');
      const file = (await waitForDownload(browser.downloads, 'jsonl')).toString('utf8');
      const [head, ...rows] = file
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(head).toMatchObject({ format: 'diem-bao-raw', databaseVersion: newer.version });
      expect(rows.slice(0, -1).map(({ row }) => row)).toEqual(newer.stores[0]!.rows);
      expect(rows.at(-1)).toMatchObject({ table: 'letters', row: { bytes: { $bytes: 'AP8Q' } } });
      expect(await browser.desk.run(async () => (await indexedDB.databases())[0]?.version)).toBe(newer.version);
    } finally {
      await browser.close();
    }
  });
});
