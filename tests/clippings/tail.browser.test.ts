/** In the built extension, in both browsers: the latest lines of the journal are kept in a third place, for as long as they must be. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browsers } from '../browser/browsers';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { until } from '../browser/in-extension';
import { openLibrary } from '../browser/library';
import { dump } from '../long/kills/dump';
import {
  clipAt,
  damageCaches,
  damageDatabase,
  deleteEverything,
  giveUpInFirefox,
  keepFileNames,
  removeJournalFiles,
} from './damaged';

const address = (i: number): string => `https://bao.example/${i}.html`;

/** The numbers of the changes that the extension's caches hold. */
const kept = (browser: ExtensionBrowser): Promise<number[]> =>
  browser.desk.run(async () => {
    const numbers: number[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        numbers.push(Number(new URL(url).pathname.split('/')[1]));
    return numbers.sort((a, b) => a - b);
  });

it('recovers every clipping when Chromium lost the last file names together with the database', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'diem-bao-names-'));
  /** Two clippings in a start of the browser that ends in a kill. */
  const clipTwo = async (from: number): Promise<void> => {
    const browser = await openChromium({ port: 9, profile });
    for (let i = from; i < from + 2; i++) expect(await clipAt(browser, address(i))).toBe('saved');
    await browser.kill();
  };
  try {
    await clipTwo(0);
    const names = keepFileNames(profile);
    await clipTwo(2);
    names.restore();
    expect(damageDatabase(profile)).toBeGreaterThan(0);
    const browser = await openChromium({ port: 9, profile });
    for (let i = 0; i < 4; i++) expect(await clipAt(browser, address(i))).toBe('duplicate');
    await browser.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});

describe.each(browsers)('$name', ({ open }) => {
  let profile: string;
  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'diem-bao-tail-'));
  });
  afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));

  /** Runs `work` in a start of the browser over the same profile. */
  async function started(work: (browser: ExtensionBrowser) => Promise<void>): Promise<void> {
    const browser = await open({ port: 9, profile });
    try {
      await work(browser);
    } finally {
      await browser.close();
    }
  }

  it('recovers every clipping when the journal was lost together with the database', async () => {
    await started(async (browser) => {
      for (let i = 0; i < 5; i++) expect(await clipAt(browser, address(i))).toBe('saved');
      await removeJournalFiles(browser);
    });
    expect(damageDatabase(profile)).toBeGreaterThan(0);
    await started(async (browser) => {
      await giveUpInFirefox(browser, 5);
      expect(await clipAt(browser, address(3))).toBe('duplicate');
      expect(await clipAt(browser, address(5))).toBe('saved');
      expect((await dump(browser.desk))?.heads).toHaveLength(6);
    });
  });

  it('drops what a later browser run has seen in the journal', async () => {
    await started(async (browser) => {
      for (let i = 0; i < 3; i++) await clipAt(browser, address(i));
      expect(await kept(browser)).toEqual([1, 2, 3]);
    });
    await started(async (browser) => {
      await clipAt(browser, address(3));
      // The last change of a run is pending until the next one, and is written to the files once more.
      expect(await kept(browser)).toEqual([3, 4]);
    });
  });

  it('works without it if its entries are damaged', async () => {
    await started(async (browser) => {
      for (let i = 0; i < 3; i++) await clipAt(browser, address(i));
    });
    expect(damageDatabase(profile)).toBeGreaterThan(0);
    expect(damageCaches(profile)).toBeGreaterThan(0);
    await started(async (browser) => {
      await giveUpInFirefox(browser, 3);
      expect(await clipAt(browser, address(2))).toBe('duplicate');
      expect(await clipAt(browser, address(3))).toBe('saved');
      expect((await dump(browser.desk))?.heads).toHaveLength(4);
    });
  });

  it('keeps nothing once everything is deleted', async () => {
    await started(async (browser) => {
      for (let i = 0; i < 3; i++) await clipAt(browser, address(i));
      const { page, inside } = await openLibrary(browser, '#/data');
      await deleteEverything(page, inside);
      await until(inside, async () => (await caches.keys()).length === 0, []);
    });
    await started(async (browser) => {
      expect(await clipAt(browser, address(0))).toBe('saved');
      expect((await dump(browser.desk))?.heads).toHaveLength(1);
    });
  });
});
