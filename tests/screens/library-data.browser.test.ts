import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../browser/chromium';
import { waitForDownload } from '../browser/downloads';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { type InExtension, until } from '../browser/in-extension';
import { openLibrary, press, rows } from '../browser/library';
import { removeScratch } from '../browser/scratch';
import { readDatabase } from '../browser/stored';
import { madeUpRequest } from '../clippings/made-up';

/** Articles of the example. */
const EXAMPLE = 7;

/** Waits until some element bears a message of the extension's, with these values put in. */
const says = (inside: InExtension, key: string, ...values: string[]) =>
  until(
    inside,
    ({ browser, document }, name: string, given: string[]) =>
      document.body.textContent?.includes(browser.i18n.getMessage(name, given)) === true,
    [key, values] as [string, string[]],
    15_000,
  );

/** Goes to a section and waits until it is on the screen. */
const goTo = async (inside: InExtension, hash: string) => {
  await inside.run(({ document }, to) => {
    document.location.hash = to;
  }, hash);
  const section = hash.replace(/(?<=\/.+)\/.*/, '');
  await until(
    inside,
    ({ document }, href) => document.querySelector(`.masthead-link[href="${href}"]`)?.ariaCurrent === 'page',
    [section],
  );
};

/** As if an older recogniser had read everything, and had found nobody. */
const makeOld = (inside: InExtension) =>
  inside.run(async ({ browser }) => {
    const settled = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((done) => {
        request.onsuccess = () => done(request.result);
      });
    const database = await settled(indexedDB.open('clippings'));
    const stores = database.transaction(['heads', 'contents'], 'readwrite');
    for (const name of ['heads', 'contents']) {
      const store = stores.objectStore(name);
      for (const row of await settled(store.getAll())) {
        if (name === 'contents') row.record.officials = [];
        store.put({ ...row, recogniser: '0' });
      }
    }
    await new Promise((done) => {
      stores.oncomplete = done;
    });
    database.close();
    await browser.storage.local.remove('clippingsReadBy');
    return null;
  });

const readAgain = async (inside: InExtension): Promise<boolean> => {
  const contents = (await readDatabase(inside, 'clippings')).contents as {
    recogniser: string;
    record: { officials: unknown[] };
  }[];
  return contents.every(({ recogniser, record }) => recogniser !== '0' && record.officials.length > 0);
};

describe('what a reader does with all the data at once', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'diem-bao-data-'));
  const backup = join(scratch, 'backup.zip');
  let on: ExtensionBrowser;
  let page: Page;
  let inside: InExtension;

  beforeAll(async () => {
    on = await openChromium({ port: 9 });
    ({ page, inside } = await openLibrary(on));
    await press(inside, 'libraryExampleLoad');
    await rows(inside, EXAMPLE);
  });
  afterAll(async () => {
    await on?.kill();
    await removeScratch(scratch);
  });

  const restoreFrom = async (path: string) => {
    await goTo(inside, '#/data');
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  it('compares two versions: names and numbers first, then the words', async () => {
    const {
      recogniser: _,
      registry: __,
      ...request
    } = madeUpRequest({
      url: 'https://vi-du.invalid/1',
      title: 'Huyện Suối Mơ bàn cách giữ rừng đầu nguồn',
      text: 'Sáng 15-3, bà Mùa Thị Sáng, Phó Chủ tịch UBND huyện Suối Mơ, làm việc với các xã vùng cao.\n',
      officials: [['Mùa Thị Sáng', 'Phó Chủ tịch', 'UBND huyện Suối Mơ']],
      asNewVersion: true,
    });
    const message = { ...request, type: 'clip', tabId: null, privateAgreed: false };
    const reply = await on.desk.run(({ browser }, sent) => browser.runtime.sendMessage(sent), message);
    expect(reply).toMatchObject({ ok: true, value: { status: 'saved', version: 2 } });
    await goTo(inside, `#/clippings/${(reply as { value: { id: number } }).value.id}`);
    await until(
      inside,
      ({ browser, document }) => {
        const words = browser.i18n.getMessage('libraryCompare');
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(words));
        button?.click();
        return button !== undefined;
      },
      [],
    );
    await page.waitForSelector('dialog');
    const told = await page.$eval('dialog', (dialog) => dialog.textContent ?? '');
    const places = ['Lò Văn Thiện', 'Mùa Thị Sáng', '912/2021/NĐ-CP'].map((words) => told.indexOf(words));
    const textAt = told.indexOf('làm việc với các xã vùng cao');
    for (const place of places) expect(place).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(textAt);
    await page.keyboard.press('Escape');
    await until(inside, ({ document }) => document.querySelector('dialog') === null, []);
  });

  const stored = () =>
    inside.run(({ browser }) => browser.storage.local.get(['markStyle', 'watched', 'off:bao.example']));
  const set = {
    markStyle: 'ground',
    watched: [{ kind: 'official', label: 'Lò Văn Thiện', key: null }],
    'off:bao.example': true,
  };

  it('backs up', async () => {
    await inside.run(({ browser }, values) => browser.storage.local.set(values), set);
    await goTo(inside, '#/data');
    await press(inside, 'libraryBackupStart');
    await says(inside, 'libraryBackedUpOther', String(EXAMPLE + 1));
    writeFileSync(backup, await waitForDownload(on.downloads, 'zip'));
  });

  it('has old clippings read again by itself when the library opens, and when asked', async () => {
    await makeOld(inside);
    await page.reload();
    await says(inside, 'libraryAnnotatedAnewOther', String(EXAMPLE + 1));
    expect(await readAgain(inside)).toBe(true);
    await makeOld(inside);
    await press(inside, 'libraryAnnotateAnewStart');
    await until(inside, ({ document }) => document.querySelectorAll('.toast').length > 0, []);
    await expect.poll(() => readAgain(inside), { timeout: 10_000 }).toBe(true);
  });

  it('refuses what is no backup, in a sentence', async () => {
    const other = join(scratch, 'other.zip');
    writeFileSync(other, 'no zip');
    await restoreFrom(other);
    await says(inside, 'clippingsBackupNoZip');
  });

  it('restores: shows the counts, changes nothing when cancelled, merges, replaces', async () => {
    await press(inside, 'libraryExampleRemove');
    await says(inside, 'libraryExampleRemoved');
    await restoreFrom(backup);
    await says(inside, 'libraryRestoreHoldsOther', String(EXAMPLE + 1));
    await press(inside, 'uiCancel');
    await goTo(inside, '#/clippings');
    await rows(inside, 1);

    await restoreFrom(backup);
    await press(inside, 'libraryRestoreMerge');
    await says(inside, 'libraryRestoreDoneOther', String(EXAMPLE));
    await goTo(inside, '#/clippings');
    await rows(inside, EXAMPLE);

    await restoreFrom(backup);
    await says(inside, 'libraryRestoreMergeTextOther', '0', String(EXAMPLE + 1));
    await press(inside, 'libraryRestoreReplace');
    await press(inside, 'libraryRestoreReplaceStart');
    await goTo(inside, '#/clippings');
    await rows(inside, EXAMPLE);
  });

  it('deletes everything, after the word for it was typed', async () => {
    await goTo(inside, '#/data');
    await press(inside, 'libraryDeleteStart');
    await page.waitForSelector('dialog .input');
    expect(await page.$eval('dialog .button-primary', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await page.type('dialog .input', await inside.run(({ browser }) => browser.i18n.getMessage('libraryDeleteWord')));
    // The page loads itself anew; what stands there before must not be taken for what stands there after.
    await Promise.all([page.waitForNavigation(), page.click('dialog .button-primary')]);
    await until(inside, ({ document }) => document.querySelector('.masthead') !== null, [], 15_000);
    await goTo(inside, '#/clippings');
    await says(inside, 'libraryFirstTitle');
    expect((await readDatabase(inside, 'clippings')).heads ?? []).toEqual([]);
    expect(await stored()).toEqual({});
  });

  it('brings watch list and settings back with the clippings, as on a new computer', async () => {
    await restoreFrom(backup);
    await says(inside, 'libraryOwnWatchedOne', '1');
    await press(inside, 'libraryRestoreMerge');
    await says(inside, 'libraryRestoreDoneOther', String(EXAMPLE + 1));
    expect(await stored()).toEqual(set);
    await goTo(inside, '#/watch');
    await says(inside, 'libraryKindOfficial');
  });
});
