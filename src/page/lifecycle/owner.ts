/**
 * Each page is owned by one script. After an update the old script still runs, cut off from the extension: it must stop and remove its marks.
 * All content scripts of one extension share an isolated world, in which they find each other by a symbol.
 */
import { browser } from '../../platform';

const key = Symbol.for('page-session');

/** Without an explicit reason the browser creates an error with its stack, for which it parses the whole script again. */
const abortReason = 'over';

interface Session {
  controller: AbortController;
  reads: boolean;
  /** Called by other scripts: only a script itself knows whether it is cut off. */
  isAlive(): boolean;
}

type World = typeof globalThis & { [key]?: Session };

/** Ends the page's previous owner and returns the signal that will end the new one. */
export function claimAsReader(world: World = globalThis): AbortSignal {
  return claim(world, true);
}

/** The same for the probe; null if a reader is running, which needs no probe. */
export function claimAsProbe(world: World = globalThis): AbortSignal | null {
  return world[key]?.reads && world[key].isAlive() ? null : claim(world, false);
}

function claim(world: World, reads: boolean): AbortSignal {
  world[key]?.controller.abort(abortReason);
  const controller = new AbortController();
  world[key] = { controller, reads, isAlive };
  return controller.signal;
}

/** False once the extension has been updated, disabled or removed. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Ends the owner of this page from within. */
export function releasePage(world: World = globalThis): void {
  world[key]?.controller.abort(abortReason);
}
