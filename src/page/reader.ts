/**
 * The reader script, registered with the browser or injected at the probe's request. It runs one session, which ends when the extension is
 * unloaded or a newer script takes the page over. See background/permissions.ts.
 */
import { ask } from '../messages';
import { whenActivated } from './lifecycle/document-state';
import { removeOrphanedCard } from './lifecycle/orphaned-card';
import { claimAsReader } from './lifecycle/owner';
import { startSession } from './session';

async function read(signal: AbortSignal): Promise<void> {
  await whenActivated(signal);
  // Injecting the reader also warms up the recogniser; a registered reader, which starts while the page is loading, has to ask for that.
  if (document.readyState === 'loading') void ask({ type: 'prepare' }).catch(() => {});
  else removeOrphanedCard();
  startSession(signal);
}

void read(claimAsReader());
