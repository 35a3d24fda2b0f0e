/**
 * The content script, which stands at the door of every page of a paper. It is small, because many pages bear no article: where one may be,
 * it has the reader brought, which ends it. See reader.ts. Where none may be it asks nobody anything: neither storage nor background.
 */
import { onSiteSwitched } from '../platform';
import { bearsTitle } from '../platform/title-address';
import { createLateLooks } from './life/late';
import { standAtDoor } from './life/life';
import { onNavigation } from './life/navigation';
import { parsed, seen } from './life/parsed';
import { askPatiently } from './life/patience';
import { addressPromises, pagePromises } from './promise';

/** Milliseconds after which a page is looked at once more that promised nothing, where it has more or fewer paragraphs by then. */
const moments = [1_000, 4_000, 10_000, 25_000];

function stand(signal: AbortSignal): void {
  let waitsForSwitch = false;

  /** Whether somebody answered. */
  const bringReader = async (): Promise<boolean> => {
    try {
      if (!(await askPatiently({ type: 'bringReader' }))) awaitSwitch();
      return true;
    } catch {
      // Where nobody answers for good, the popup brings the reader.
      return false;
    }
  };

  /** The reader has switched this site off. */
  const awaitSwitch = (): void => {
    if (waitsForSwitch) return;
    waitsForSwitch = true;
    onSiteSwitched(() => void begin(), signal);
    // In the back/forward cache nobody is told.
    addEventListener('pageshow', ({ persisted }) => persisted && void begin(), { signal });
  };

  /** Whether there is nothing more to wait for. */
  const look = async (): Promise<boolean> =>
    (addressPromises(location) || pagePromises(document)) && (await bringReader());

  const lookAgain = createLateLooks(moments, look, signal);

  const begin = async (): Promise<void> => {
    await seen(signal);
    // On such addresses the reader comes by itself, and ends this script before the page is parsed; where it is not registered, it is brought then.
    if (!bearsTitle(location) && addressPromises(location) && (await bringReader())) return;
    await parsed(signal);
    if (!(await look())) lookAgain();
  };

  void begin();
  onNavigation(() => void begin(), signal);
}

const signal = standAtDoor();
if (signal) stand(signal);
