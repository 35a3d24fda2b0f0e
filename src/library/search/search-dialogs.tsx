import type { Library, Query } from '../../clippings';
import { message, plural } from '../../platform';
import { runBulk } from '../bulk/bulk-operation';
import { lazy } from '../lazy';
import { TabsDialog } from '../tabs/tabs-dialog';
import { useLoaded } from '../use-loaded';
import { TagDialog } from './tag-dialog';

const ExportDialog = lazy(async () => (await import('../export/export-dialog')).ExportDialog);

/** The open dialog; `export` is for all found clippings. */
export type SearchDialog = 'tags' | 'tabs' | 'export' | 'exportChosen' | null;

interface SearchDialogsProps {
  library: Library;
  query: Query;
  asking: SearchDialog;
  /** The chosen clippings. */
  ids: number[];
  /** Number of found clippings. */
  total: number;
  onClose: () => void;
}

/** The dialogs over the list of clippings, one at a time. */
export function SearchDialogs({ library, query, asking, ids, total, onClose }: SearchDialogsProps) {
  const known = useLoaded(
    async () => (asking === 'tags' ? (await library.listEntities('tag')).map(({ label }) => label) : []),
    [library, asking],
  );
  return (
    <>
      {asking === 'tabs' && <TabsDialog onClose={onClose} />}
      {asking === 'tags' && (
        <TagDialog
          count={ids.length}
          known={known.value ?? []}
          onClose={onClose}
          onTag={(tags) => {
            onClose();
            void runBulk((progress) => library.setTags(ids, tags, progress), {
              doing: message('libraryManyTagging'),
              done: plural('libraryTagged', ids.length),
            });
          }}
        />
      )}
      {(asking === 'export' || asking === 'exportChosen') && (
        <ExportDialog
          library={library}
          count={asking === 'exportChosen' ? ids.length : total}
          ids={async () => (asking === 'exportChosen' ? ids : library.searchAll(query))}
          onClose={onClose}
        />
      )}
    </>
  );
}
