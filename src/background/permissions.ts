/**
 * Registers content scripts: the probe for sites that the reader granted beyond the built-in list, and the reader for addresses with a title in
 * words, because requesting it takes longer than many pages take to load.
 */
import { browser, hostsOff, onSiteSwitched } from '../platform';
import { matchPattern, sites } from '../platform/sites';
import { titlePath } from '../platform/title-address';
import { injectProbe, probeFiles, readerFile } from './content-script';
import { register } from './registered';

const builtIn = new Set(sites.map(({ host }) => matchPattern(host)));
const everyPath = /\/\*$/;

/** Updates the registrations to the present grants and switches, after any update in progress. */
export const registerScripts = (): Promise<void> => inTurn(registerNow);

async function registerNow(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const off = await hostsOff();
  await Promise.all([
    register({ id: 'granted-sites', matches: origins.filter((origin) => !builtIn.has(origin)), ...probeFiles() }),
    register({
      id: 'reader-by-address',
      matches: origins.filter((origin) => everyPath.test(origin)).map((origin) => origin.replace(everyPath, titlePath)),
      excludeMatches: off.map(matchPattern),
      js: [readerFile],
    }),
  ]);
}

let last: Promise<void> = Promise.resolve();

/** Serialises updates, because concurrent ones fail on each other's scripts. Resolves when it is done, also if it failed. */
function inTurn(work: () => Promise<void>): Promise<void> {
  last = last.then(work).catch((error: unknown) => console.error(error));
  return last;
}

/** Injects the probe into the tabs with pages of these origins. */
export async function injectProbeInto(origins: string[]): Promise<void> {
  const tabs = origins.length > 0 ? await browser.tabs.query({ url: origins, discarded: false }) : [];
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && injectProbe(id)));
}

export function followPermissions(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerScripts();
    await injectProbeInto(origins);
  });
  browser.permissions.onRemoved.addListener(() => void registerScripts());
  onSiteSwitched(() => void registerScripts(), new AbortController().signal);
}
