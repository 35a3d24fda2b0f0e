/** Loads the card's script when the first card is about to open. It hands its exports over in the world that all scripts of the extension share. */
import { ask } from '../../messages';
import type { createCard } from './contents';
import type { createHost } from './host';

export interface CardParts {
  createCard: typeof createCard;
  createHost: typeof createHost;
}

const key = Symbol.for('page-card');

type World = typeof globalThis & { [key]?: CardParts };

export function provideCard(parts: CardParts, world: World = globalThis): void {
  world[key] = parts;
}

/** Resolves to null if the background does not answer, because the extension has been updated or removed. */
export async function loadCard(world: World = globalThis): Promise<CardParts | null> {
  if (!world[key]) await ask({ type: 'bringCard' }).catch(() => {});
  return world[key] ?? null;
}
