import type { Query } from '../../clippings';
import { everything } from '../../clippings';
import { message } from '../../platform';
import { paramsOf, searchHref } from '../search/query-address';
import { WatchButton } from '../watch/watch-button';

interface DossierActionsProps {
  kind: 'official' | 'reference';
  entity: string;
  label: string;
}

/** Links from a dossier to its clippings, timeline and graph, and a button to follow the entity. */
export function DossierActions({ kind, entity, label }: DossierActionsProps) {
  const only = kind === 'official' ? { officials: [entity] } : { references: [entity] };
  const query: Query = { ...everything, filters: { ...everything.filters, ...only } };
  return (
    <>
      <a class="button" href={searchHref(query)}>
        {message('libraryShowClippings')}
      </a>
      <a class="button" href={`#/timeline?${paramsOf(query)}`}>
        {message('libraryScreenTimeline')}
      </a>
      <a class="button" href={`#/graph?${paramsOf(query)}`}>
        {message('libraryScreenGraph')}
      </a>
      <WatchButton kind={kind} entity={entity} label={label} />
    </>
  );
}
