import { useRef, useState } from 'preact/hooks';
import { everything, type Library, type Query } from '../../clippings';
import { message, plural } from '../../platform';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/dialog';
import { Empty } from '../../ui/empty';
import { VirtualList } from '../../ui/virtual-list';
import { bulkOperation, runBulk } from '../bulk/bulk-operation';
import { ClippingRow, ROW_REM } from '../search/clipping-row';
import { openPager } from '../search/pager';
import { useSelection } from '../search/use-selection';
import { Page, WhenLoaded } from '../shell/page';
import { useLoaded } from '../use-loaded';
import './bin.css';

const QUERY: Query = { ...everything, filters: { ...everything.filters, state: 'bin' } };

/** The clippings deleted in the last thirty days, to restore or to delete for good. */
export function BinScreen({ library }: { library: Library }) {
  const scroller = useRef<HTMLElement>(null);
  /** What was in the bin when the reader was asked: another window may put more there before the answer. */
  const [asked, setAsked] = useState<number[] | null>(null);
  const [, repaint] = useState(0);
  const loaded = useLoaded((signal) => openPager(library, QUERY, signal), [library]);
  const pager = loaded.value;
  const { chosen, choose, chooseAll, chooseNone } = useSelection(library, QUERY, pager, 'bin');
  const ids = [...chosen];
  const restore = async () => {
    const words = { doing: message('libraryManyRestoring'), done: plural('libraryRestored', ids.length) };
    if (await runBulk((progress) => library.restoreFromBin(ids, progress), words)) chooseNone();
  };
  const ask = async () => setAsked(await library.searchAll(QUERY));
  const empty = (ids: number[]) => {
    setAsked(null);
    const words = { doing: message('libraryManyDeleting'), done: message('libraryBinEmptied') };
    return runBulk(async (progress) => void (await library.emptyBin(ids, progress)), words);
  };
  const busy = bulkOperation.value !== null;
  return (
    <Page
      title={message('libraryScreenBin')}
      lead={message('libraryBinLead')}
      actions={
        pager !== null &&
        pager.total > 0 && (
          <>
            {ids.length < pager.total && (
              <Button look="quiet" onClick={() => void chooseAll()}>
                {plural('libraryChooseAll', pager.total)}
              </Button>
            )}
            <Button disabled={ids.length === 0} aria-disabled={busy} onClick={() => busy || void restore()}>
              {message('libraryFromBin')}
            </Button>
            <Button look="danger" aria-disabled={busy} onClick={() => busy || void ask()}>
              {message('libraryEmptyBin')}
            </Button>
          </>
        )
      }
    >
      <WhenLoaded loaded={loaded}>
        {(pager) =>
          pager.total === 0 ? (
            <Empty title={message('libraryBinEmptyTitle')} text={message('libraryBinEmptyText')} />
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
            <section class="bin-list" ref={scroller} tabIndex={0} aria-label={message('libraryScreenBin')}>
              <VirtualList
                count={pager.total}
                rowHeight={ROW_REM}
                scroller={scroller}
                label={message('libraryScreenBin')}
                onRange={(first, last) => pager.need(first, last, () => repaint((turn) => turn + 1))}
                row={(index) => {
                  const head = pager.head(index);
                  return (
                    head && (
                      <ClippingRow
                        head={head}
                        found={null}
                        typed=""
                        chosen={chosen.has(head.id)}
                        onChoose={(on, range) => void choose(index, head.id, on, range)}
                      />
                    )
                  );
                }}
              />
            </section>
          )
        }
      </WhenLoaded>
      {asked && (
        <ConfirmDialog
          title={message('libraryEmptyBinTitle')}
          confirm={message('libraryEmptyBin')}
          onConfirm={() => void empty(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{plural('libraryEmptyBinText', asked.length)}</p>
        </ConfirmDialog>
      )}
    </Page>
  );
}
