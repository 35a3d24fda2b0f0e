import './article-fields.css';
import type { Article } from '../annotate/record';
import type { Corrections } from '../clippings';
import { message } from '../platform';
import { bylineFrom, correct, corrected } from './correct-article';
import { Field } from './field';
import { useEditableValue } from './use-editable-value';

interface ArticleFieldsProps {
  article: Article;
  corrections: Corrections['article'];
  onChange: (corrections: Corrections['article']) => void;
  /** When to call `onChange`: at every input, or when a field is left. */
  when: 'input' | 'change';
}

/** Fields to correct an article's metadata, collapsed at first. */
export function ArticleFields({ article, corrections, onChange, when }: ArticleFieldsProps) {
  const shown = corrected(article, corrections);
  const set = <Name extends 'title' | 'site' | 'byline' | 'published'>(field: Name, value: Article[Name]) =>
    onChange(correct(article, corrections, field, value));
  const useField = (saved: string, save: (typed: string) => void) =>
    useEditableValue({ saved, source: corrections, save, when });
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

/** The typed date, or the page's own time if that is on the same date. */
function publishedFrom(own: string | null, day: string): string | null {
  if (day === '') return null;
  return own?.startsWith(day) ? own : day;
}
