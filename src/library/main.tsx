import '../platform/polyfill';
import '../ui/tokens.css';
import '../ui/base.css';
import { render } from 'preact';
import { hasJournal, openClippings } from '../clippings';
import { failureCode, failureMessage, language } from '../platform';
import { isShutOut } from '../platform/open-library';
import { Empty } from '../ui/empty';
import { App } from './app';
import { bulkOperation } from './bulk/bulk-operation';
import { FailedLibrary } from './failed/failed-library';
import { PrivateLibrary } from './failed/private-library';
import { NewerLibrary } from './newer/newer-library';
import { revision } from './use-loaded';

/** Milliseconds in which changes are coalesced: the views are read again once. */
const SETTLE_MS = 150;
/** The same during a bulk operation: reading the lists again must not take longer than the changes. */
const SETTLE_MANY_MS = 1_500;

/** Returns a function that runs `work` after a delay, once for all calls within it. */
function coalesced(work: () => void): () => void {
  let isScheduled = false;
  return () => {
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(
      () => {
        isScheduled = false;
        work();
      },
      bulkOperation.value === null ? SETTLE_MS : SETTLE_MANY_MS,
    );
  };
}

document.documentElement.lang = language();
const root = document.getElementById('app')!;

try {
  const library = await openClippings();
  library.onChange(
    coalesced(() => {
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
