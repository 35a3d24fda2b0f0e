import './dossier.css';
import type { ReferenceDossier } from '../../clippings';
import type { RegistryEntry } from '../../messages';
import { type MessageKey, message, number, plural } from '../../platform';
import { Page } from '../shell/page';
import { CitingArticles } from './citing-articles';
import { CountedList } from './counted-list';
import { documentFacts, documentHeading, watchedLabel } from './document-facts';
import { DossierActions } from './dossier-actions';

const RELATIONS: Record<ReferenceDossier['relations'][number]['kind'], { out: MessageKey; in: MessageKey }> = {
  amends: { out: 'libraryAmends', in: 'libraryAmendedBy' },
  replaces: { out: 'libraryReplaces', in: 'libraryReplacedBy' },
  repeals: { out: 'libraryRepeals', in: 'libraryRepealedBy' },
  guides: { out: 'libraryGuides', in: 'libraryGuidedBy' },
  basis: { out: 'libraryBasis', in: 'libraryBasisOf' },
};

interface DocumentViewProps {
  dossier: ReferenceDossier;
  /** The entry of the packaged registry; null if it has none. */
  registered: RegistryEntry | null;
  onMore: () => void;
}

/** A document across articles: its facts, the articles that cite it with their pinpoints, its relations. */
export function DocumentView({ dossier, registered, onMore }: DocumentViewProps) {
  const { key, pinpoints, relations, entries } = dossier;
  const facts = documentFacts(dossier, registered);
  return (
    <Page
      kicker={message('libraryDocumentDossier')}
      title={documentHeading(dossier)}
      lead={plural('libraryInClippings', dossier.clippings)}
      actions={<DossierActions kind="reference" entity={key} label={watchedLabel(dossier)} />}
    >
      <div class="dossier">
        <div>
          <dl class="facts">
            {facts.map(
              ([label, fact]) =>
                fact && (
                  <>
                    <dt>{message(label)}</dt>
                    <dd>{fact}</dd>
                  </>
                ),
            )}
          </dl>
          <CitingArticles
            entries={entries}
            total={dossier.clippings}
            detailOf={(entry) => [...new Set(entry.mentions.flatMap(({ pinpoint }) => pinpoint ?? []))].join('; ')}
            onMore={onMore}
          />
        </div>
        <aside aria-label={message('libraryBeside')}>
          <CountedList
            title={message('libraryRelations')}
            screen="documents"
            items={relations}
            after={(item) => {
              const relation = relations.find((one) => one === item)!;
              return <span class="soft small">{message(RELATIONS[relation.kind][relation.direction])}</span>;
            }}
          />
          <CountedList title={message('libraryOfficialsBeside')} screen="officials" items={dossier.officials} />
          <CountedList title={message('libraryDocumentsBeside')} screen="documents" items={dossier.documents} />
          {pinpoints.length > 0 && (
            <section class="stack">
              <h2 class="section-title">{message('libraryPinpoints')}</h2>
              <ul class="counted">
                {pinpoints.map(({ pinpoint, clippings }) => (
                  <li key={pinpoint}>
                    <span>{pinpoint}</span>
                    <span class="soft">{number(clippings)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </Page>
  );
}
