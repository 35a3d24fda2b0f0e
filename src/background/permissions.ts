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

/** Brings what is registered in line with what is granted and switched off now, after whatever is at it. */
export const registerScripts = (): Promise<void> => inTurn(registerNow);

async function registerNow(): Promise<void> {
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

/** Two registrations at once would stumble over one another's. Resolves when it is done, also where that failed. */
function inTurn(work: () => Promise<void>): Promise<void> {
  last = last.then(work).catch((error: unknown) => console.error(error));
  return last;
}

/** In the tabs that bear a page of these origins. */
export async function openDoors(origins: string[]): Promise<void> {
  const tabs = origins.length > 0 ? await browser.tabs.query({ url: origins, discarded: false }) : [];
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && openDoor(id)));
}

export function followPermissions(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerScripts();
    await openDoors(origins);
  });
  browser.permissions.onRemoved.addListener(() => void registerScripts());
  onSiteSwitched(() => void registerScripts(), new AbortController().signal);
}
