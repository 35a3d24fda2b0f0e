import type { Query } from '../../clippings';
import { everything } from '../../clippings';
import { message } from '../../platform';
import { paramsOf, searchHref } from '../search/query-address';
import { Watch } from '../watch/watch-button';

interface DossierActionsProps {
  kind: 'official' | 'reference';
  entity: string;
  label: string;
}

/** Leads from a dossier to its clippings, its timeline and its network, and follows whom or what it is about. */
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
      <Watch kind={kind} entity={entity} label={label} />
    </>
  );
}
