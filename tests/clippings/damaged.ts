/** The built extension loses what it keeps: its database is damaged on the disk, its journal removed. */
import { cpSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { type InExtension, until } from '../browser/in-extension';
import { openLibrary, press, rows } from '../browser/library';
import { madeUpRequest } from './made-up';

/** The files of the extension's databases in a profile: LevelDB's in Chromium, SQLite's in Firefox. */
const DATABASE_FILES =
  /(?:chrome-extension_.*\.|WebStorage\/.*\/)indexeddb\.leveldb\/.*\.(?:log|ldb)$|moz-extension.*\/idb\/[^/]*\.sqlite$/;
/** Those of its Cache Storage, names and contents. */
const CACHE_FILES =
  /\/CacheStorage\/.*(?:_0|index\.txt)$|moz-extension.*\/cache\/(?:caches\.sqlite|morgue\/.*\.final)$/;

export const damageDatabase = (profile: string): number => damage(profile, DATABASE_FILES);

export const damageCaches = (profile: string): number => damage(profile, CACHE_FILES);

/** What LevelDB reads first: without it Chromium neither opens the database nor deletes it. */
const MANIFEST_FILES = /(?:chrome-extension_.*\.|WebStorage\/.*\/)indexeddb\.leveldb\/MANIFEST-\d+$/;

export function removeManifest(profile: string): number {
  const files = filesOf(profile, MANIFEST_FILES);
  for (const file of files) rmSync(file);
  return files.length;
}

/** In a profile that no browser has open. Returns how many files are damaged. */
function damage(profile: string, which: RegExp): number {
  const files = filesOf(profile, which);
  for (const file of files) writeFileSync(file, 'hỏng'.repeat(2000));
  return files.length;
}

const filesOf = (profile: string, which: RegExp): string[] =>
  readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((file) => which.test(file))
    .map((file) => join(profile, file));

/** What Chromium knows of the names of private files, kept to be put back later: as if it had lost what it wrote since. */
export function keepFileNames(profile: string): { restore(): void } {
  const place = filesOf(profile, /File System\/\d+\/t\/Paths\/CURRENT$/).map(dirname)[0]!;
  const kept = `${place}-kept`;
  cpSync(place, kept, { recursive: true });
  return {
    restore() {
      rmSync(place, { recursive: true });
      renameSync(kept, place);
    },
  };
}

export const removeJournalFiles = (browser: ExtensionBrowser): Promise<void> =>
  browser.desk.run(async () =>
    (await navigator.storage.getDirectory()).removeEntry('clippings-journal', { recursive: true }),
  );

/** Clips an article that is told by its address → what became of it, or the whole answer where it failed. */
export async function clipAt(browser: ExtensionBrowser, url: string): Promise<unknown> {
  const { recogniser: _, registry: __, ...request } = madeUpRequest({ url });
  const message = { ...request, type: 'clip', tabId: null, privateAgreed: false };
  const answer = await browser.desk.run(({ browser: extension }, sent) => extension.runtime.sendMessage(sent), message);
  return (answer as { value?: { status: string } }).value?.status ?? answer;
}

/** Chromium deletes a damaged database; Firefox keeps it and cannot open it, until the reader gives it up. */
export async function giveUpInFirefox(browser: ExtensionBrowser, clippings: number): Promise<void> {
  if (browser.name === 'chromium') return;
  const { inside } = await openLibrary(browser);
  await press(inside, 'libraryFailedRebuild');
  await rows(inside, clippings);
}

/** In the library's tab of what it keeps. Resolves when the library is empty. */
export async function deleteEverything(page: Page, inside: InExtension): Promise<void> {
  await press(inside, 'libraryDeleteStart');
  await page.type('dialog .input', await inside.run((own) => own.browser.i18n.getMessage('libraryDeleteWord')));
  await inside.run(({ document }) => document.querySelector<HTMLElement>('dialog .button-primary')?.click());
  await until(inside, ({ document }) => document.querySelector('dialog') === null, []);
}
