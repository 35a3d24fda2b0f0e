import '../platform/polyfill';
import '../ui/tokens.css';
import '../ui/base.css';
import { render } from 'preact';
import { hasJournal, openClippings } from '../clippings';
import { failureCode, failureMessage, language } from '../platform';
import { isShutOut } from '../platform/open-library';
import { Empty } from '../ui/empty';
import { App } from './app';
import { FailedLibrary } from './failed/failed-library';
import { PrivateLibrary } from './failed/private-library';
import { many } from './many/many';
import { NewerLibrary } from './newer/newer-library';
import { revision } from './use-loaded';

/** Changes within this time are shown together: many clips in a row are one change to look at. */
const SETTLE_MS = 150;
/** While many clippings are changed: reading the lists anew must not take longer than the changes. */
const SETTLE_MANY_MS = 1_500;

function settled(work: () => void): () => void {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    setTimeout(
      () => {
        due = false;
        work();
      },
      many.value === null ? SETTLE_MS : SETTLE_MANY_MS,
    );
  };
}

document.documentElement.lang = language();
const root = document.getElementById('app')!;

try {
  const library = await openClippings();
  library.onChange(
    settled(() => {
      revision.value += 1;
    }),
  );
  render(<App library={library} />, root);
} catch (error) {
  const code = failureCode(error);
  if (isShutOut()) render(<PrivateLibrary />, root);
  else if (code === 'databaseNewer') render(<NewerLibrary error={error} />, root);
  else if (code === 'databaseFailed') render(<FailedLibrary journal={await hasJournal().catch(() => false)} />, root);
  else render(<Empty title="Điểm Báo" text={failureMessage(error)} />, root);
}
