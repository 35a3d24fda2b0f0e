import type { Article } from '../annotate/record';
import type { Corrections } from '../messages';
import { day, message } from '../platform';
import { Field } from '../ui/field';
import { bylineFrom, correct, corrected } from './corrected';

interface MetadataProps {
  article: Article;
  corrections: Corrections['article'];
  onChange: (corrections: Corrections['article']) => void;
}

/** Title and source as they will be kept, with the fields to put them right folded away until asked for. */
export function Metadata({ article, corrections, onChange }: MetadataProps) {
  const shown = corrected(article, corrections);
  const set = <Name extends 'title' | 'site' | 'byline' | 'published'>(field: Name, value: Article[Name]) =>
    onChange(correct(article, corrections, field, value));
  const source = [shown.site, shown.published && day(shown.published), shown.byline.join(', ')].filter(Boolean);
  return (
    <section class="popup-article">
      <h1>{shown.title || message('popupNoTitle')}</h1>
      <p class="soft small">{source.join(' · ')}</p>
      <details>
        <summary>{message('popupCorrect')}</summary>
        <div class="popup-fields">
          <Field label={message('popupTitle')}>
            <textarea
              class="input"
              rows={2}
              value={shown.title}
              onInput={(event) => set('title', event.currentTarget.value)}
            />
          </Field>
          <Field label={message('popupSite')}>
            <input class="input" value={shown.site} onInput={(event) => set('site', event.currentTarget.value)} />
          </Field>
          <Field label={message('popupByline')} hint={message('popupBylineHint')}>
            <input
              class="input"
              defaultValue={shown.byline.join(', ')}
              onInput={(event) => set('byline', bylineFrom(event.currentTarget.value))}
            />
          </Field>
          <Field label={message('popupPublished')}>
            <input
              class="input"
              type="date"
              value={shown.published?.slice(0, 10) ?? ''}
              onInput={(event) => set('published', publishedFrom(article.published, event.currentTarget.value))}
            />
          </Field>
        </div>
      </details>
    </section>
  );
}

/** The day typed; the page's own instant where it is of that day. */
function publishedFrom(own: string | null, day: string): string | null {
  if (day === '') return null;
  return own?.startsWith(day) ? own : day;
}
