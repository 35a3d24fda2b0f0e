import './article-fields.css';
import type { Article } from '../annotate/record';
import type { Corrections } from '../clippings';
import { message } from '../platform';
import { bylineFrom, correct, corrected } from './correct-article';
import { Field } from './field';
import { useTyped } from './use-typed';

interface ArticleFieldsProps {
  article: Article;
  corrections: Corrections['article'];
  onChange: (corrections: Corrections['article']) => void;
  /** When `onChange` is told: at every letter, or when a field is left. */
  when: 'input' | 'change';
}

/** The facts of an article to put right, folded away until asked for. */
export function ArticleFields({ article, corrections, onChange, when }: ArticleFieldsProps) {
  const shown = corrected(article, corrections);
  const set = <Name extends 'title' | 'site' | 'byline' | 'published'>(field: Name, value: Article[Name]) =>
    onChange(correct(article, corrections, field, value));
  const useField = (kept: string, keep: (typed: string) => void) => useTyped({ kept, of: corrections, keep, when });
  const title = useField(shown.title, (typed) => set('title', typed));
  const site = useField(shown.site, (typed) => set('site', typed));
  const byline = useField(shown.byline.join(', '), (typed) => set('byline', bylineFrom(typed)));
  const published = useField(shown.published?.slice(0, 10) ?? '', (typed) =>
    set('published', publishedFrom(article.published, typed)),
  );
  return (
    <details class="article-fields">
      <summary>{message('uiCorrectArticle')}</summary>
      <div>
        <Field label={message('uiArticleTitle')}>
          <textarea class="input" rows={2} {...title} />
        </Field>
        <Field label={message('uiArticleSite')}>
          <input class="input" {...site} />
        </Field>
        <Field label={message('uiArticleByline')} hint={message('uiArticleBylineHint')}>
          <input class="input" {...byline} />
        </Field>
        <Field label={message('uiArticlePublished')}>
          <input class="input" type="date" {...published} />
        </Field>
      </div>
    </details>
  );
}

/** The day typed; the page's own instant where it is of that day. */
function publishedFrom(own: string | null, day: string): string | null {
  if (day === '') return null;
  return own?.startsWith(day) ? own : day;
}
