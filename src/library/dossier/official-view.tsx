import './dossier.css';
import type { OfficialDossier } from '../../clippings';
import { message, plural, postInWords } from '../../platform';
import { Button } from '../../ui/button';
import { href } from '../route';
import { Page } from '../shell/page';
import { CitingArticles } from './citing-articles';
import { CountedList } from './counted-list';
import { DossierActions } from './dossier-actions';
import { Posts } from './posts';

interface OfficialViewProps {
  dossier: OfficialDossier;
  onMore: () => void;
  onJoin: (other: string) => void;
  onSplit: (key: string) => void;
  onUndo: (decision: number) => void;
}

const organizationOf = (key: string) => key.split('|')[1] ?? message('libraryNoOrganisation');

/** An official across articles: posts over time, articles with the sentence that is the evidence, entities named together with them. */
export function OfficialView({ dossier, onMore, onJoin, onSplit, onUndo }: OfficialViewProps) {
  const { key, name, keys, rank, country, entries, decisions } = dossier;
  return (
    <Page
      kicker={message('libraryOfficialDossier')}
      title={[rank, name].filter(Boolean).join(' ')}
      lead={[country, plural('libraryInClippings', dossier.clippings)].filter(Boolean).join(' · ')}
      actions={<DossierActions kind="official" entity={key} label={name} />}
    >
      <div class="dossier">
        <div>
          <Posts posts={dossier.posts} />
          <CitingArticles
            entries={entries}
            total={dossier.clippings}
            detailOf={(entry) => entry.roles.map(postInWords).join('; ')}
            onMore={onMore}
          />
        </div>
        <aside aria-label={message('libraryBeside')}>
          <CountedList title={message('libraryDocumentsBeside')} screen="documents" items={dossier.documents} />
          <CountedList title={message('libraryPeopleBeside')} screen="officials" items={dossier.people} />
          {dossier.namesakes.length > 0 && (
            <section class="stack">
              <h2 class="section-title">{message('libraryNamesakes')}</h2>
              <p class="soft small">{message('libraryNamesakesHint')}</p>
              <ul class="counted">
                {dossier.namesakes.map((other) => (
                  <li key={other.key}>
                    <a lang="vi" href={href('officials', other.key)}>
                      {other.label}, {other.organization || organizationOf(other.key)}
                    </a>
                    <Button look="quiet" onClick={() => onJoin(other.key)}>
                      {message('libraryJoin')}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {keys.length > 1 && (
            <section class="stack">
              <h2 class="section-title">{message('libraryTogether')}</h2>
              <ul class="counted">
                {keys
                  .filter((other) => other !== key)
                  .map((other) => (
                    <li key={other}>
                      <span>{organizationOf(other)}</span>
                      <Button look="quiet" onClick={() => onSplit(other)}>
                        {message('librarySplit')}
                      </Button>
                    </li>
                  ))}
              </ul>
            </section>
          )}
          {decisions.length > 0 && (
            <section class="stack">
              <h2 class="section-title">{message('libraryDecisions')}</h2>
              <ul class="counted">
                {decisions.map(({ id, kind, a, b }) => (
                  <li key={id}>
                    <span>
                      {message(
                        kind === 'join' ? 'libraryDecisionJoin' : 'libraryDecisionSplit',
                        organizationOf(a),
                        organizationOf(b),
                      )}
                    </span>
                    <Button look="quiet" onClick={() => onUndo(id)}>
                      {message('uiUndo')}
                    </Button>
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
