import type { AnnotationRecord } from '../../annotate/record';
import { officialKey } from '../../clippings';
import { message, plural } from '../../platform';
import { Button } from '../../ui/button';
import { href } from '../route';

/** Who and what an article names, beside its text; each leads to its dossier. */
export function NamedList({ record, onWrong }: { record: AnnotationRecord; onWrong: (name: string) => void }) {
  return (
    <>
      <section class="stack">
        <h2 class="section-title">{message('libraryScreenOfficials')}</h2>
        {record.officials.length === 0 && <p class="soft">{message('libraryNobody')}</p>}
        <ul class="entity-list">
          {record.officials.map((official) => (
            <li key={official.name}>
              <a href={href('officials', officialKey(official))}>
                {[official.rank, official.name].filter(Boolean).join(' ')}
              </a>
              <p>
                {official.roles
                  .map(({ title, organization }) => [title, organization].filter(Boolean).join(' '))
                  .concat(plural('libraryMentions', official.mentions.length))
                  .join(' · ')}
              </p>
              <Button look="quiet" class="small" onClick={() => onWrong(official.name)}>
                {message('libraryNotOfficial')}
                <span class="visually-hidden"> {official.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2 class="section-title">{message('libraryScreenDocuments')}</h2>
        {record.references.length === 0 && <p class="soft">{message('libraryNoDocument')}</p>}
        <ul class="entity-list">
          {record.references.map(({ key, id, name, type, subject, mentions }) => {
            const label = id === null ? (name ?? mentions[0]?.text ?? type) : `${type} ${id}`;
            const pinpoints = [...new Set(mentions.flatMap(({ pinpoint }) => pinpoint ?? []))];
            return (
              <li key={key ?? label}>
                {key === null ? label : <a href={href('documents', key)}>{label}</a>}
                <p>
                  {[id === null ? null : name, subject, ...pinpoints, plural('libraryMentions', mentions.length)]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
