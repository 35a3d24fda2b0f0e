/** The built extension loses what it keeps: its database is damaged on the disk, its journal removed. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { openLibrary, press, rows } from '../browser/library';
import { madeUpRequest } from './made-up';

/** The files of the extension's databases in a profile: LevelDB's in Chromium, SQLite's in Firefox. */
const DATABASE_FILES = /chrome-extension_.*\.indexeddb\.leveldb\/.*\.(?:log|ldb)$|moz-extension.*\/idb\/[^/]*\.sqlite$/;
/** Those of its Cache Storage, names and contents. */
const CACHE_FILES =
  /\/CacheStorage\/.*(?:_0|index\.txt)$|moz-extension.*\/cache\/(?:caches\.sqlite|morgue\/.*\.final)$/;

export const damageDatabase = (profile: string): number => damage(profile, DATABASE_FILES);

export const damageCaches = (profile: string): number => damage(profile, CACHE_FILES);

/** In a profile that no browser has open. Returns how many files are damaged. */
function damage(profile: string, which: RegExp): number {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((file) => which.test(file));
  for (const file of files) writeFileSync(join(profile, file), 'hỏng'.repeat(2000));
  return files.length;
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
