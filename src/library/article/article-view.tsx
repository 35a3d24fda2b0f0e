import './article.css';
import { useState } from 'preact/hooks';
import {
  type Clipping,
  type ClippingHead,
  type Corrections,
  corrected,
  namedInQuote,
  noCorrections,
} from '../../clippings';
import { day, instant, message } from '../../platform';
import { ArticleFields } from '../../ui/article-fields';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { TagInput } from '../../ui/tag-input';
import { useEditableValue } from '../../ui/use-editable-value';
import { Page } from '../shell/page';
import { AnnotatedText } from './annotated-text';
import { NamedList } from './named-list';
import { StoredMarkup } from './stored-markup';
import { VersionsList } from './versions-list';

interface ArticleViewProps {
  clipping: Clipping;
  /** All versions, oldest first. */
  versions: ClippingHead[];
  knownTags: string[];
  back: string;
  onTags: (tags: string[]) => void;
  onNote: (note: string, was: string) => void;
  onCitation: () => void;
  onMarkdown: () => void;
  onCorrect: (change: (now: Corrections) => Corrections) => void;
  onBin: () => void;
  onRestore: () => void;
  onCompare: (other: number) => void;
}

const isCorrected = ({ article, officials, references }: Corrections) =>
  Object.keys(article).length + officials.length + references.length > 0;

const webAddress = (url: string) => (/^https?:\/\//i.test(url) ? url : null);

/** A clipping: text with mentions, lists of officials and documents, tags, note and versions. */
export function ArticleView({ clipping, versions, knownTags, back, ...on }: ArticleViewProps) {
  const { corrections } = clipping;
  const record = namedInQuote(corrected(clipping), clipping.quote);
  const article = record.article;
  const [asOnPage, setAsOnPage] = useState(false);
  const note = useEditableValue({ saved: clipping.note, source: clipping, save: on.onNote, when: 'change' });
  const address = webAddress(article?.url ?? '');
  const published = article?.published;
  return (
    <Page
      kicker={[article?.site, published && day(published), article?.section].filter(Boolean).join(' · ')}
      title={article?.title || message('libraryNoTitle')}
      lead={
        <>
          {article && article.byline.length > 0 && <p>{article.byline.join(', ')}</p>}
          <p class="small">{message('libraryClippedAt', instant(clipping.clippedAt))}</p>
        </>
      }
      actions={
        <>
          <a class="button button-quiet" href={back}>
            {message('libraryBack')}
          </a>
          {address && (
            <a class="button" href={address} target="_blank" rel="noreferrer noopener">
              {message('libraryOriginal')}
            </a>
          )}
          <Button onClick={on.onCitation}>{message('libraryCopyCitation')}</Button>
          <Button onClick={on.onMarkdown}>{message('libraryCopyMarkdown')}</Button>
          {clipping.deletedAt === null ? (
            <Button look="danger" onClick={on.onBin}>
              {message('libraryToBin')}
            </Button>
          ) : (
            <Button onClick={on.onRestore}>{message('libraryFromBin')}</Button>
          )}
        </>
      }
    >
      <div class="reading">
        <div>
          {clipping.markup !== null && (
            <p class="actions">
              <Button look="quiet" aria-pressed={asOnPage} onClick={() => setAsOnPage(!asOnPage)}>
                {message('libraryAsOnPage')}
              </Button>
            </p>
          )}
          {clipping.quote && (
            <blockquote class="reading-text reading-quote" lang={article?.language || 'vi'}>
              {clipping.quote.exact}
            </blockquote>
          )}
          {asOnPage && clipping.markup !== null ? (
            <StoredMarkup markup={clipping.markup} language={article?.language ?? 'vi'} />
          ) : (
            <AnnotatedText record={record} />
          )}
        </div>
        <aside class="reading-side" aria-label={message('libraryBeside')}>
          <NamedList clipping={clipping} onCorrect={on.onCorrect} />
          {clipping.record.article && (
            <ArticleFields
              article={clipping.record.article}
              corrections={corrections.article}
              when="change"
              onChange={(changed) => on.onCorrect((now) => ({ ...now, article: changed }))}
            />
          )}
          {isCorrected(corrections) && (
            <Button look="quiet" onClick={() => on.onCorrect(() => noCorrections)}>
              {message('libraryDiscardCorrections')}
            </Button>
          )}
          <TagInput label={message('libraryTags')} tags={clipping.tags} known={knownTags} onChange={on.onTags} />
          <Field label={message('libraryNote')}>
            <textarea class="input" {...note} />
          </Field>
          {versions.length > 1 && <VersionsList versions={versions} shown={clipping.id} onCompare={on.onCompare} />}
        </aside>
      </div>
    </Page>
  );
}
