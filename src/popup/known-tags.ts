import { openClippings } from '../clippings';
import { isShutOut } from '../platform/open-library';

/** Completions that are offered at most. */
const MOST = 200;

/** Tags in use, those with most clippings first. */
export async function readKnownTags(): Promise<string[]> {
  if (isShutOut()) return [];
  const library = await openClippings();
  try {
    return (await library.listEntities('tag', { limit: MOST })).map(({ label }) => label);
  } finally {
    library.close();
  }
}
