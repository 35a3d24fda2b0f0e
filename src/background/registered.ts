/** Scripts that the browser puts into pages by itself besides the manifest's, as it was told last; it remembers them until the next update. */
import { browser } from '../platform';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** In place of what stood under that `id`. Nothing where nothing matches: a browser takes no script without pages. */
export async function register(script: Omit<Script, 'runAt' | 'persistAcrossSessions'>): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
  if (script.matches?.length === 0) return;
  await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_start', persistAcrossSessions: true }]);
}
