/**
 * The probe: the content script of every page of a paper. It is small because many pages are no article. If the page may be one, it has the
 * background inject the reader (reader.ts), which takes its place; otherwise it sends no message and reads no storage.
 */
import { onSiteSwitched } from '../platform';
import { bearsTitle } from '../platform/title-address';
import { askAgainIfFailed } from './lifecycle/ask-again';
import { whenActivated, whenParsed } from './lifecycle/document-state';
import { onNavigation } from './lifecycle/navigation';
import { claimAsProbe } from './lifecycle/owner';
import { createRechecks } from './lifecycle/rechecks';
import { addressMayBeArticle, pageMayBeArticle } from './may-be-article';

/** Milliseconds after which a page that did not look like an article is checked again if its number of paragraphs has changed. */
const recheckDelays = [1_000, 4_000, 10_000, 25_000];

function startProbe(signal: AbortSignal): void {
  let waitsForSwitch = false;

  /** Resolves to whether the background answered. */
  const bringReader = async (): Promise<boolean> => {
    try {
      if (!(await askAgainIfFailed({ type: 'bringReader' }))) awaitSwitch();
      return true;
    } catch {
      // If the background never answers, opening the popup injects the reader.
      return false;
    }
  };

  /** The user has switched this site off. */
  const awaitSwitch = (): void => {
    if (waitsForSwitch) return;
    waitsForSwitch = true;
    onSiteSwitched(() => void begin(), signal);
    // A page in the back/forward cache is not notified.
    addEventListener('pageshow', ({ persisted }) => persisted && void begin(), { signal });
  };

  /** Resolves to whether no further check is needed. */
  const probe = async (): Promise<boolean> =>
    (addressMayBeArticle(location) || pageMayBeArticle(document)) && (await bringReader());

  const scheduleRechecks = createRechecks(recheckDelays, probe, signal);

  const begin = async (): Promise<void> => {
    await whenActivated(signal);
    // For an address with a title the browser injects the registered reader before the page is parsed; if it is not registered, `probe` asks for it below.
    if (!bearsTitle(location) && addressMayBeArticle(location) && (await bringReader())) return;
    await whenParsed(signal);
    if (!(await probe())) scheduleRechecks();
  };

  void begin();
  onNavigation(() => void begin(), signal);
}

const signal = claimAsProbe();
if (signal) startProbe(signal);
