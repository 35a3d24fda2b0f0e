import { openClippings } from '../clippings';
import { isShutOut } from '../platform/open-library';

/** Most completions that are offered. */
const MAX_TAGS = 200;

/** Tags in use, most used first. */
export async function readKnownTags(): Promise<string[]> {
  if (isShutOut()) return [];
  const library = await openClippings();
  try {
    return (await library.listEntities('tag', { limit: MAX_TAGS })).map(({ label }) => label);
  } finally {
    library.close();
  }
}
