import type { EntityKind, Library, Query } from '../../clippings';
import { type MessageKey, message } from '../../platform';
import { Button } from '../../ui/button';
import { Check, Field } from '../../ui/field';
import { Facet } from './facet';
import { isNarrowed, LIST_FILTERS, type ListFilter } from './query-address';

const FACETS: Record<ListFilter, { kind: EntityKind; name: MessageKey }> = {
  officials: { kind: 'official', name: 'libraryFilterOfficial' },
  organisations: { kind: 'organisation', name: 'libraryFilterOrganisation' },
  references: { kind: 'reference', name: 'libraryFilterReference' },
  types: { kind: 'type', name: 'libraryFilterType' },
  sites: { kind: 'site', name: 'libraryFilterSite' },
  tags: { kind: 'tag', name: 'libraryFilterTag' },
};

interface FiltersProps {
  library: Library;
  query: Query;
  onChange: (filters: Partial<Query['filters']>) => void;
  onClear: () => void;
}

/** All filters of a search. */
export function Filters({ library, query, onChange, onClear }: FiltersProps) {
  const { filters } = query;
  const note = filters.hasNote === null ? '' : filters.hasNote ? 'yes' : 'no';
  return (
    <section class="filters" aria-label={message('libraryFilters')}>
      <div class="filters-head">
        <h2>{message('libraryFilters')}</h2>
        {isNarrowed(query) && (
          <Button look="quiet" onClick={onClear}>
            {message('libraryClear')}
          </Button>
        )}
      </div>
      {LIST_FILTERS.map((filter) => (
        <Facet
          key={filter}
          library={library}
          kind={FACETS[filter].kind}
          name={message(FACETS[filter].name)}
          chosen={filters[filter]}
          onChange={(chosen) => onChange({ [filter]: chosen })}
        />
      ))}
      <div class="facet facet-body">
        <Field label={message('libraryFrom')}>
          <input
            class="input"
            type="date"
            value={filters.from ?? ''}
            onChange={(event) => onChange({ from: event.currentTarget.value || null })}
          />
        </Field>
        <Field label={message('libraryTo')}>
          <input
            class="input"
            type="date"
            value={filters.to ?? ''}
            onChange={(event) => onChange({ to: event.currentTarget.value || null })}
          />
        </Field>
        <Field label={message('libraryNote')}>
          <select
            class="input"
            value={note}
            onChange={({ currentTarget: { value } }) => onChange({ hasNote: value === '' ? null : value === 'yes' })}
          >
            <option value="">{message('libraryNoteAny')}</option>
            <option value="yes">{message('libraryNoteYes')}</option>
            <option value="no">{message('libraryNoteNo')}</option>
          </select>
        </Field>
        <Check checked={filters.state === 'all'} onChange={(all) => onChange({ state: all ? 'all' : 'live' })}>
          {message('libraryOlderVersions')}
        </Check>
      </div>
    </section>
  );
}
