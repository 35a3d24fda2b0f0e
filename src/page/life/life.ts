/**
 * One script a page. After an update the old script is still there, cut off from the extension: it must go quiet and leave no mark behind.
 * All scripts of one extension share a world in which they can find each other.
 */
import { browser } from '../../platform';

const place = Symbol.for('page-session');

/** A reason of our own: without one the browser makes an error with its stack, for which it reads the whole script once more. */
const over = 'over';

interface Session {
  controller: AbortController;
  reads: boolean;
  /** Asked by other scripts: each knows of itself alone whether it is cut off. */
  isAlive(): boolean;
}

type World = typeof globalThis & { [place]?: Session };

/** For the reader: ends an older session of this page and gives the signal that will end the new one. */
export function takeOver(world: World = globalThis): AbortSignal {
  return begin(world, true);
}

/** The same for the script at the door; null where a reader is at work, which needs none. */
export function standAtDoor(world: World = globalThis): AbortSignal | null {
  return world[place]?.reads && world[place].isAlive() ? null : begin(world, false);
}

function begin(world: World, reads: boolean): AbortSignal {
  world[place]?.controller.abort(over);
  const controller = new AbortController();
  world[place] = { controller, reads, isAlive };
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
  world[place]?.controller.abort(over);
}
