/**
 * The reader of a page, there by itself or brought where there may be an article: one session, ended when the extension goes or a newer script
 * comes. See background/permissions.ts.
 */
import { ask } from '../messages';
import { takeOver } from './life/life';
import { removeOrphan } from './life/orphan';
import { seen } from './life/parsed';
import { startSession } from './session';

async function read(signal: AbortSignal): Promise<void> {
  await seen(signal);
  // Who brings the reader makes the recogniser ready. Here nobody did: the page has only begun to come in.
  if (document.readyState === 'loading') void ask({ type: 'prepare' }).catch(() => {});
  else removeOrphan();
  startSession(signal);
}

void read(takeOver());
