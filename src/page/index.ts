/**
 * The content script, which stands at the door of every page of a paper. It is small, because many pages bear no article: where one may be,
 * it has the reader brought, which ends it. See reader.ts.
 */
import { ask } from '../messages';
import { hostOf, isOn, onSettingsChanged } from '../platform';
import { createLateLooks } from './late';
import { takeOver } from './life';
import { onNavigation } from './navigation';
import { parsed, seen } from './parsed';
import { addressPromises, pagePromises } from './promise';

const signal = takeOver();

/** Whether there is nothing more to wait for. */
async function look(): Promise<boolean> {
  if (!addressPromises(location) && !pagePromises(document)) return false;
  // Where nobody answers (the browser is starting, or the extension has gone), a later look or the popup brings the reader.
  return ask({ type: 'bringReader' }).then(
    () => true,
    () => false,
  );
}

const lookAgain = createLateLooks(look, signal);

async function begin(): Promise<void> {
  if (!(await isOn(hostOf(location.href)))) return;
  await seen(signal);
  if (addressPromises(location) && (await look())) return;
  await parsed(signal);
  if (await look()) return;
  tell();
  lookAgain();
}

function tell(): void {
  ask({
    type: 'pageState',
    article: false,
    officials: 0,
    references: 0,
    watched: true,
    followed: 0,
    canonicalUrl: null,
  }).catch(() => {});
}

void begin();
onSettingsChanged(() => void begin(), signal);
onNavigation(() => void begin(), signal);
addEventListener('pageshow', ({ persisted }) => persisted && tell(), { signal });
