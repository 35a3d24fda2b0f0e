/** Sites beyond the built-in list: granted one by one from a click in popup or settings, registered here, gone when they are revoked. */
import { browser } from '../platform';
import { matchPattern, sites } from '../platform/sites';
import { doorFiles, openDoor } from './content-script';

const scriptId = 'granted-sites';
const builtIn = new Set(sites.map(({ host }) => matchPattern(host)));

/** Match patterns that the reader granted beyond the built-in list. */
async function granted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !builtIn.has(origin));
}

/** Brings the registered content script in line with what is granted now. */
export async function registerGranted(): Promise<void> {
  const matches = await granted();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    matches,
    ...doorFiles(),
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

let last: Promise<void> = Promise.resolve();

function inTurn(work: () => Promise<void>): void {
  last = last.then(work).catch((error: unknown) => console.error(error));
}

export function followPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    inTurn(async () => {
      await registerGranted();
      const tabs = origins.length > 0 ? await browser.tabs.query({ url: origins }) : [];
      await Promise.allSettled(tabs.map(({ id }) => id !== undefined && openDoor(id)));
    }),
  );
  browser.permissions.onRemoved.addListener(() => inTurn(registerGranted));
}
