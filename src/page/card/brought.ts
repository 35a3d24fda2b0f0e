/** The script of the card comes when the first card is about to open. All scripts of one extension share a world in which they find each other. */
import { ask } from '../../messages';
import type { cardOf } from './contents';
import type { createHost } from './host';

export interface CardParts {
  cardOf: typeof cardOf;
  createHost: typeof createHost;
}

const place = Symbol.for('page-card');

type World = typeof globalThis & { [place]?: CardParts };

export function handOver(parts: CardParts, world: World = globalThis): void {
  world[place] = parts;
}

/** Null where nobody brings it: the extension was updated or removed. */
export async function cardParts(world: World = globalThis): Promise<CardParts | null> {
  if (!world[place]) await ask({ type: 'bringCard' }).catch(() => {});
  return world[place] ?? null;
}
