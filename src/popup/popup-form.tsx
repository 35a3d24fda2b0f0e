import type { AnnotationRecord, Article, Mention } from '../annotate/record';
import type { Draft } from '../clippings';
import type { EntityKind, TabReading } from '../messages';
import { noteLimit } from '../messages/limits';
import { day, message } from '../platform';
import { ArticleFields } from '../ui/article-fields';
import { corrected } from '../ui/correct-article';
import { Field } from '../ui/field';
import { TagInput } from '../ui/tag-input';
import { foundOfficials, foundReferences } from './found';
import { FoundList } from './found-list';
import { type ClipState, PopupFooter } from './popup-footer';

interface PopupFormProps {
  record: AnnotationRecord & { article: Article };
  draft: Draft;
  knownTags: string[];
  /** Null if nothing is selected in the article. */
  quoteOnly: boolean | null;
  existing: TabReading['existing'];
  incognito: boolean;
  translated: boolean;
  privateAgreed: boolean;
  state: ClipState;
  failure: string | null;
  done: string | null;
  onDraft: (change: Partial<Draft>) => void;
  onWrong: (official: string, wrong: boolean) => void;
  onQuoteOnly: (quoteOnly: boolean) => void;
  onPrivateAgreed: (agreed: boolean) => void;
  onShow: (kind: EntityKind, mention: Mention) => void;
  onClip: (asNewVersion: boolean) => void;
  onCite: () => void;
  onOpen: (clipping: number) => void;
}

/** The popup over a page with an article: what was found, what will be clipped, and the button for it. */
export function PopupForm({ record, draft, onDraft, onWrong, onShow, ...rest }: PopupFormProps) {
  const { article } = record;
  const { corrections } = draft;
  const lang = article.language || 'vi';
  return (
    <form
      class="popup-form"
      onSubmit={(event) => {
        event.preventDefault();
        rest.onClip(rest.existing !== null);
      }}
    >
      <div class="popup-scroll">
        <Headline article={corrected(article, corrections.article)} lang={lang} />
        {rest.translated && <p class="popup-failure small">{message('popupTranslated')}</p>}
        <ArticleFields
          article={article}
          corrections={corrections.article}
          when="input"
          onChange={(changed) => onDraft({ corrections: { ...corrections, article: changed } })}
        />
        <FoundList
          kind="official"
          title={message('popupOfficials')}
          none={message('popupNoOfficials')}
          text={article.text}
          lang={lang}
          entities={foundOfficials(record.officials, corrections.officials)}
          onShow={onShow}
          onWrong={(index, wrong) => onWrong(record.officials[index]!.name, wrong)}
        />
        <FoundList
          kind="reference"
          title={message('popupReferences')}
          none={message('popupNoReferences')}
          text={article.text}
          lang={lang}
          entities={foundReferences(record.references)}
          onShow={onShow}
        />
        <TagInput
          label={message('popupTags')}
          tags={draft.tags}
          known={rest.knownTags}
          onChange={(tags) => onDraft({ tags })}
        />
        <Field label={message('popupNote')}>
          <textarea
            class="input"
            rows={2}
            maxLength={noteLimit}
            value={draft.note}
            onInput={(event) => onDraft({ note: event.currentTarget.value })}
          />
        </Field>
      </div>
      <PopupFooter {...rest} />
    </form>
  );
}

/** Title and source as they will be stored. */
function Headline({ article: { title, site, published, byline }, lang }: { article: Article; lang: string }) {
  return (
    <section>
      <h1 lang={title ? lang : undefined}>{title || message('popupNoTitle')}</h1>
      <p class="soft small">{[site, published && day(published), byline.join(', ')].filter(Boolean).join(' · ')}</p>
    </section>
  );
}
