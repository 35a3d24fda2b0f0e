import './search.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Query, Sort } from '../../clippings';
import { type MessageKey, message, plural } from '../../platform';
import { VirtualList } from '../../ui/virtual-list';
import { ClippingRow, ROW_REM } from './clipping-row';
import type { Pager } from './pager';

const SORT_NAMES: Record<Sort, MessageKey> = {
  relevance: 'librarySortRelevance',
  newest: 'librarySortNewest',
  oldest: 'librarySortOldest',
  publishedNewest: 'librarySortPublishedNewest',
  publishedOldest: 'librarySortPublishedOldest',
};

interface SearchFormProps {
  query: Query;
  /** Null until the first result. */
  pager: Pager | null;
  failure: string | null;
  chosen: ReadonlySet<number>;
  filters: ComponentChildren;
  actions: ComponentChildren;
  /** Shown above the list while clippings are selected. */
  bulk: ComponentChildren;
  /** Shown instead of the list if nothing was found. */
  empty: ComponentChildren;
  onText: (text: string) => void;
  onSort: (sort: Sort) => void;
  onChoose: (index: number, id: number, chosen: boolean, range: boolean) => void;
  onRange: (first: number, last: number) => void;
}

/** The search field, filters and the list of results. */
export function SearchForm({ query, pager, failure, chosen, onChoose, ...rest }: SearchFormProps) {
  const scroller = useRef<HTMLElement>(null);
  const row = (index: number) => {
    const head = pager?.head(index);
    return (
      head && (
        <ClippingRow
          head={head}
          found={pager?.found(index) ?? null}
          typed={query.text}
          chosen={chosen.has(head.id)}
          onChoose={(on, range) => onChoose(index, head.id, on, range)}
        />
      )
    );
  };
  return (
    <div class="search">
      {rest.filters}
      <section class="search-results" aria-label={message('libraryScreenClippings')}>
        <div class="search-bar">
          <h1 class="visually-hidden">{message('libraryScreenClippings')}</h1>
          <input
            class="input search-field"
            type="search"
            value={query.text}
            aria-label={message('librarySearch')}
            placeholder={message('librarySearchHint')}
            onInput={(event) => rest.onText(event.currentTarget.value)}
          />
          <div class="search-line">
            <p role="status">{failure ?? (pager ? plural('libraryFound', pager.total) : message('libraryReading'))}</p>
            <div class="actions">
              <label class="search-sort">
                {message('librarySort')}
                <select
                  class="input"
                  value={query.sort}
                  onChange={(event) => rest.onSort(event.currentTarget.value as Sort)}
                >
                  {Object.entries(SORT_NAMES).map(([sort, name]) => (
                    <option key={sort} value={sort} disabled={sort === 'relevance' && query.text.trim() === ''}>
                      {message(name)}
                    </option>
                  ))}
                </select>
              </label>
              {rest.actions}
            </div>
          </div>
        </div>
        <div>{rest.bulk}</div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <section class="search-list" ref={scroller} tabIndex={0} aria-label={message('libraryResults')}>
          {pager?.total === 0 && rest.empty}
          {pager && pager.total > 0 && (
            <VirtualList
              count={pager.total}
              rowHeight={ROW_REM}
              scroller={scroller}
              label={message('libraryResults')}
              row={row}
              onRange={rest.onRange}
            />
          )}
        </section>
      </section>
    </div>
  );
}
