import { everything, type Query } from '../../clippings';
import { message } from '../../platform';
import { Button } from '../../ui/button';
import { replace } from '../router';
import { paramsOf } from '../search/query-address';
import type { GatheredEntity } from './gather';

interface ScopeLineProps {
  screen: 'timeline' | 'graph';
  query: Query;
  /** Those of the picture: they know how the chosen ones are written. */
  entities: readonly GatheredEntity[];
}

/** Says which filters the picture came with, and takes them away; nothing where there are none. */
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
