import { useState } from 'preact/hooks';
import { everything, type Library, type Query } from '../../clippings';
import { message, plural } from '../../platform';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { runBulk } from '../bulk/bulk-operation';
import { FirstRun } from '../first-run/first-run';
import { replace } from '../router';
import { useLoaded } from '../use-loaded';
import { BulkBar } from './bulk-bar';
import { Filters } from './filters';
import { FiltersPanel } from './filters-panel';
import { openPager, type Pager } from './pager';
import { defaultSort, isNarrowed, queryFrom, searchHref } from './query-address';
import { type SearchDialog, SearchDialogs } from './search-dialogs';
import { SearchForm } from './search-form';
import { useSelection } from './use-selection';

/** The list of clippings, connected to the library and the address. */
export function SearchScreen({ library, params }: { library: Library; params: URLSearchParams }) {
  const query = queryFrom(params);
  const address = searchHref(query);
  const found = useLoaded<Pager>((signal) => openPager(library, query, signal), [library, address]);
  const [asking, setAsking] = useState<SearchDialog>(null);
  const [, repaint] = useState(0);
  const change = (next: Partial<Query>) => {
    const changed = { ...query, ...next };
    const follows = query.sort === defaultSort(query.text) && next.sort === undefined;
    replace(searchHref(follows ? { ...changed, sort: defaultSort(changed.text) } : changed));
  };
  const pager = found.value;
  const { chosen, choose, chooseAll, chooseNone } = useSelection(library, query, pager, address);
  const ids = [...chosen];
  const narrowed = isNarrowed(query);
  return (
    <>
      <SearchForm
        query={query}
        pager={pager}
        failure={found.failure}
        chosen={chosen}
        filters={
          <FiltersPanel>
            <Filters
              library={library}
              query={query}
              onChange={(filters) => change({ filters: { ...query.filters, ...filters } })}
              onClear={() => change({ text: '', filters: everything.filters })}
            />
          </FiltersPanel>
        }
        actions={
          <>
            <Button onClick={() => setAsking('tabs')}>{message('libraryClipTabs')}</Button>
            {pager !== null && pager.total > 0 && (
              <Button onClick={() => setAsking('export')}>{message('libraryExportAll')}</Button>
            )}
          </>
        }
        bulk={
          chosen.size > 0 && (
            <BulkBar
              chosen={chosen.size}
              total={pager?.total ?? 0}
              onAll={chooseAll}
              onNone={chooseNone}
              onTag={() => setAsking('tags')}
              onExport={() => setAsking('exportChosen')}
              onBin={() =>
                void runBulk((progress) => library.moveToBin(ids, progress), {
                  doing: message('libraryManyBinning'),
                  done: plural('libraryBinned', ids.length),
                })
              }
            />
          )
        }
        empty={
          narrowed ? (
            <Empty
              title={message('libraryNothingTitle')}
              text={message('libraryNothingText')}
              actions={
                <Button onClick={() => change({ text: '', filters: everything.filters })}>
                  {message('libraryClear')}
                </Button>
              }
            />
          ) : (
            <FirstRun library={library} />
          )
        }
        onText={(text) => change({ text })}
        onSort={(sort) => change({ sort })}
        onChoose={(...chosen) => void choose(...chosen)}
        onRange={(first, last) => pager?.need(first, last, () => repaint((turn) => turn + 1))}
      />
      <SearchDialogs
        library={library}
        query={query}
        asking={asking}
        ids={ids}
        total={pager?.total ?? 0}
        onClose={() => setAsking(null)}
      />
    </>
  );
}
