/** When the article was published. */
import { machineDate } from './dates';
import type { ArticleSchema } from './json-ld';
import type { Meta } from './meta';

/**
 * What the page declares, else what it shows. `zone`: whose clock it means where it does not say. A page of Vietnam that says +00:00 and shows the same clock to its readers means its own
 * zone; a bare day is made exact by the line that shows the hour.
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
