import type { Citation } from '../../clippings';
import { day, message } from '../../platform';
import { Button } from '../../ui/button';
import { href } from '../route';

type Citing = Citation & { sentences: string[] };

interface CitingArticlesProps<Entry extends Citing> {
  /** Newest first; `onMore` loads more. */
  entries: readonly Entry[];
  /** Number of all clippings that name the entity. */
  total: number;
  /** What an article says of the entity, in a few words. */
  detailOf: (entry: Entry) => string;
  onMore: () => void;
}

/** The clippings of a dossier, each with the sentences that name the entity. */
export function CitingArticles<Entry extends Citing>({ entries, total, detailOf, onMore }: CitingArticlesProps<Entry>) {
  return (
    <section class="stack">
      <h2 class="section-title">{message('libraryArticles')}</h2>
      <ul>
        {entries.map((entry) => (
          <li class="entry" key={entry.clipping}>
            <a class="entry-title" href={href('clippings', String(entry.clipping))}>
              {entry.title || message('libraryNoTitle')}
            </a>
            <p class="soft small">{[entry.site, day(entry.date), detailOf(entry)].filter(Boolean).join(' · ')}</p>
            {entry.sentences.filter(Boolean).map((sentence) => (
              <blockquote lang="vi" key={sentence}>
                {sentence}
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
      {entries.length < total && (
        <p>
          <Button onClick={onMore}>{message('libraryMore')}</Button>
        </p>
      )}
    </section>
  );
}
