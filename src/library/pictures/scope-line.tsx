import { everything, type Query } from '../../clippings';
import { message } from '../../platform';
import { Button } from '../../ui/button';
import { replace } from '../router';
import { paramsOf } from '../search/query-address';
import type { EntityAggregate } from './aggregate';

interface ScopeLineProps {
  screen: 'timeline' | 'graph';
  query: Query;
  /** The entities of the picture, for the labels of the chosen ones. */
  entities: readonly EntityAggregate[];
}

/** Shows the filters of the picture with a button to clear them; nothing if there are none. */
export function ScopeLine({ screen, query, entities }: ScopeLineProps) {
  const { officials, references, organisations, types, sites, tags } = query.filters;
  const labels = [...officials, ...references].map((key) => entities.find((one) => one.key === key)?.label ?? key);
  const chosen = [...labels, ...organisations, ...types, ...sites, ...tags];
  if (chosen.length === 0) return null;
  const { from, to } = query.filters;
  const clear = () => replace(`#/${screen}?${paramsOf({ ...query, filters: { ...everything.filters, from, to } })}`);
  return (
    <p class="actions">
      <span>{message('libraryPictureFiltered', chosen.join(' · '))}</span>
      <Button look="quiet" onClick={clear}>
        {message('libraryClear')}
      </Button>
    </p>
  );
}
