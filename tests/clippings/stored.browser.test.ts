/** A stored database of every released schema opens in both browsers, in the built extension. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openChromium } from '../browser/chromium';
import { openFirefox } from '../browser/firefox';
import { madeUpRequest } from './made-up';
import { type StoredDatabase, writeStored } from './stored-database';

const folder = join(import.meta.dirname, 'fixtures');
const files = readdirSync(folder).filter((file) => file.startsWith('schema-'));

describe.each([openChromium, openFirefox])('%o', (open) => {
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
});
