import { message, plural } from '../../platform';
import { Button } from '../../ui/button';
import { bulkOperation } from '../bulk/bulk-operation';

interface BulkBarProps {
  chosen: number;
  total: number;
  onAll: () => void;
  onNone: () => void;
  onTag: () => void;
  onBin: () => void;
  onExport: () => void;
}

/** The actions on the selected clippings. */
export function BulkBar({ chosen, total, onAll, onNone, onTag, onBin, onExport }: BulkBarProps) {
  // aria-disabled, because a disabled button loses the focus.
  const busy = bulkOperation.value !== null;
  return (
    <div class="search-bulk">
      <strong role="status">{plural('libraryChosen', chosen)}</strong>
      {chosen < total && (
        <Button look="quiet" onClick={onAll}>
          {plural('libraryChooseAll', total)}
        </Button>
      )}
      <Button look="quiet" aria-disabled={busy} onClick={() => busy || onTag()}>
        {message('libraryTagThem')}
      </Button>
      <Button look="quiet" onClick={onExport}>
        {message('libraryExport')}
      </Button>
      <Button look="quiet" aria-disabled={busy} onClick={() => busy || onBin()}>
        {message('libraryToBin')}
      </Button>
      <Button look="quiet" onClick={onNone}>
        {message('libraryChooseNone')}
      </Button>
    </div>
  );
}
