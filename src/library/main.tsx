import '../platform/polyfill';
import '../ui/tokens.css';
import '../ui/base.css';
import { render } from 'preact';
import { openClippings } from '../clippings';
import { failureCode, failureMessage, language } from '../platform';
import { Empty } from '../ui/empty';
import { App } from './app';
import { NewerLibrary } from './newer/newer-library';
import { revision } from './use-loaded';

/** Changes within this time are shown together: many clips in a row are one change to look at. */
const SETTLE_MS = 150;

function settled(work: () => void): () => void {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      work();
    }, SETTLE_MS);
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
  const newer = failureCode(error) === 'databaseNewer';
  render(newer ? <NewerLibrary error={error} /> : <Empty title="Điểm Báo" text={failureMessage(error)} />, root);
}
