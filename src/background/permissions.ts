/**
 * Which pages get scripts without asking: sites beyond the built-in list, granted one by one from a click in popup or settings, get the door; pages
 * whose address bears a title get the reader at once, as asking for it takes longer than many a page takes to come in.
 */
import { browser, hostsOff, onSiteSwitched } from '../platform';
import { matchPattern, sites } from '../platform/sites';
import { titlePath } from '../platform/title-address';
import { doorFiles, openDoor, readerFile } from './content-script';
import { register } from './registered';

const builtIn = new Set(sites.map(({ host }) => matchPattern(host)));
const everyPath = /\/\*$/;

/** Brings what is registered in line with what is granted and switched off now. */
export async function registerScripts(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const off = await hostsOff();
  await Promise.all([
    register({ id: 'granted-sites', matches: origins.filter((origin) => !builtIn.has(origin)), ...doorFiles() }),
    register({
      id: 'reader-by-address',
      matches: origins.filter((origin) => everyPath.test(origin)).map((origin) => origin.replace(everyPath, titlePath)),
      excludeMatches: off.map(matchPattern),
      js: [readerFile],
    }),
  ]);
}

let last: Promise<void> = Promise.resolve();

function inTurn(work: () => Promise<void>): void {
  last = last.then(work).catch((error: unknown) => console.error(error));
}

/** In the tabs that bear a page of these origins. */
export async function openDoors(origins: string[]): Promise<void> {
  const tabs = origins.length > 0 ? await browser.tabs.query({ url: origins, discarded: false }) : [];
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && openDoor(id)));
}

export function followPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    inTurn(async () => {
      await registerScripts();
      // Not waited for: a tab whose page never comes in would keep all that is granted and switched later waiting.
      void openDoors(origins);
    }),
  );
  browser.permissions.onRemoved.addListener(() => inTurn(registerScripts));
  onSiteSwitched(() => inTurn(registerScripts), new AbortController().signal);
}
