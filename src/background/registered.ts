/** Content scripts registered besides those of the manifest; the browser persists them until the next update. */
import { browser } from '../platform';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** Replaces the script with this `id`. Registers nothing if nothing matches, because browsers refuse a script without matches. */
export async function register(script: Omit<Script, 'runAt' | 'persistAcrossSessions'>): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
  if (script.matches?.length === 0) return;
  await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_start', persistAcrossSessions: true }]);
}
