/** In the built extension, in both browsers: the database is damaged while the browser is closed, and every clipping is there again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browsers } from '../browser/browsers';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { openFirefox } from '../browser/firefox';
import { type Inside, until } from '../browser/in-extension';
import { openLibrary, press, rows } from '../browser/library';
import { dump } from '../long/kills/dump';
import { clipAt, damageDatabase, deleteEverything, giveUpInFirefox, removeManifest } from './damaged';

const address = (i: number): string => `https://bao.example/${i}.html`;

/** Notes the database as lost, and keeps whoever would bring it back waiting until the page is closed. */
async function loseAndHold(): Promise<true> {
  await new Promise<void>((held) => {
    void navigator.locks.request('clippings:settle', () => {
      held();
      return new Promise(() => {});
    });
  });
  const opening = indexedDB.open('clippings');
  await new Promise((done) => {
    opening.onsuccess = done;
  });
  const transaction = opening.result.transaction('state', 'readwrite');
  const row = { key: 'journal', n: 0, whole: true, pending: [], gone: [], lost: true, broughtBack: null };
  transaction.objectStore('state').put(row);
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  opening.result.close();
  return true;
}

it('does not show the library as empty before its clippings are recovered', async () => {
  const on = await openChromium({ port: 9 });
  try {
    const holding = await openLibrary(on);
    await until(holding.inside, ({ document }) => document.querySelector('.empty') !== null, []);
    await holding.inside.run(loseAndHold);
    const { inside } = await openLibrary(on);
    const said = ({ browser, document }: Inside, key: string) =>
      document.querySelector('.empty h2')?.textContent === browser.i18n.getMessage(key);
    await until(inside, said, ['libraryBringingBackLabel']);
    await holding.page.close();
    await until(inside, said, ['libraryFirstTitle']);
  } finally {
    await on.close();
  }
});

it('rebuilds the library in a bucket when Chromium can neither open nor delete its database, and in another when that happens again', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'diem-bao-lost-'));
  /** Runs `work` in a start of the browser over the same profile. */
  async function started(work: (browser: ExtensionBrowser) => Promise<void>): Promise<void> {
    const browser = await openChromium({ port: 9, profile });
    try {
      await work(browser);
    } finally {
      await browser.close();
    }
  }
  const there = async (browser: ExtensionBrowser) => (await dump(browser.desk))?.heads.length;
  try {
    await started(async (browser) => {
      for (let i = 0; i < 5; i++) expect(await clipAt(browser, address(i))).toBe('saved');
    });
    for (let lost = 0; lost < 2; lost++) {
      expect(removeManifest(profile)).toBeGreaterThan(0);
      await started(async (browser) => {
        expect(await clipAt(browser, address(3))).toEqual({ ok: false, code: 'databaseFailed' });
        const { inside } = await openLibrary(browser);
        await press(inside, 'libraryFailedRebuild');
        await rows(inside, 5 + lost);
        expect(await clipAt(browser, address(3))).toBe('duplicate');
        expect(await clipAt(browser, address(5 + lost))).toBe('saved');
        expect(await there(browser)).toBe(6 + lost);
      });
    }
    expect(damageDatabase(profile)).toBeGreaterThan(0);
    await started(async (browser) => {
      expect(await clipAt(browser, address(6))).toBe('duplicate');
      expect(await there(browser)).toBe(7);
      const { page, inside } = await openLibrary(browser, '#/data');
      await deleteEverything(page, inside);
      expect(await clipAt(browser, address(6))).toBe('saved');
      expect(await there(browser)).toBe(1);
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});

describe.each(browsers)('$name', ({ open }) => {
  it('recovers every clipping of a damaged database', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'diem-bao-lost-'));
    try {
      const before = await open({ port: 9, profile });
      for (let i = 0; i < 5; i++) expect(await clipAt(before, address(i))).toBe('saved');
      await before.close();
      expect(damageDatabase(profile)).toBeGreaterThan(0);
      const after = await open({ port: 9, profile });
      try {
        if (open === openFirefox)
          expect(await clipAt(after, address(3))).toEqual({ ok: false, code: 'databaseFailed' });
        await giveUpInFirefox(after, 5);
        expect(await clipAt(after, address(3))).toBe('duplicate');
        expect(await clipAt(after, address(5))).toBe('saved');
        expect((await dump(after.desk))?.heads).toHaveLength(6);
      } finally {
        await after.close();
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  });
});
