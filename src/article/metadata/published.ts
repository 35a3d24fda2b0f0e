/** Finds the time of publication. */
import { machineDate } from './dates';
import type { ArticleSchema } from './json-ld';
import type { Meta } from './meta';

/**
 * The declared time, otherwise the visible one. `zone` is the default. A Vietnamese page that declares +00:00 but shows the same clock time
 * means its own zone; a declared date without a time is completed from the visible line.
 */
export function publishedOf(
  meta: Meta,
  schema: ArticleSchema | null,
  zone: string,
  shown: () => string | null,
): string | null {
  const declared = machineDate(schema?.published ?? null, zone) ?? machineDate(meta.first(...PUBLISHED), zone);
  if (!declared) return shown();
  if (declared.length > 10 && !/(?:Z|\+00:00)$/.test(declared)) return declared;
  const seen = shown();
  return seen?.startsWith(declared.slice(0, 16)) ? seen : declared;
}

const PUBLISHED =
  'article:published_time datepublished pubdate publishdate article:published dc.date.issued date dc.date parsely-pub-date'.split(
    ' ',
  );
