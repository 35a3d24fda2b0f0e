/**
 * One script a page. After an update the old script is still there, cut off from the extension: it must go quiet and leave no mark behind.
 * All scripts of one extension share a world in which they can find each other.
 */
import { browser } from '../platform';

const place = Symbol.for('page-session');

/** A reason of our own: without one the browser makes an error with its stack, for which it reads the whole script once more. */
const over = 'over';

type World = typeof globalThis & { [place]?: AbortController };

/** Ends an older session of this page and gives the signal that will end the new one. */
export function takeOver(world: World = globalThis): AbortSignal {
  world[place]?.abort(over);
  const controller = new AbortController();
  world[place] = controller;
  return controller.signal;
}

/** False once the extension was updated, switched off or removed. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Ends this page's session from within. */
export function endSession(world: World = globalThis): void {
  world[place]?.abort(over);
}
