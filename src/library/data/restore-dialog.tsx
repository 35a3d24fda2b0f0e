import type { RestorePreview } from '../../clippings';
import { day, message, number, plural } from '../../platform';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

interface RestoreDialogProps {
  preview: RestorePreview;
  onFinish: (mode: 'merge' | 'replace') => void;
  onClose: () => void;
}

/** What the backup holds and what each way would do, before anything is done. */
export function RestoreDialog({ preview, onFinish, onClose }: RestoreDialogProps) {
  const { clippings, added, present, inLibrary, from, to } = preview;
  return (
    <Dialog
      title={message('libraryRestoreTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{message('uiCancel')}</Button>
          <Button look="danger" onClick={() => onFinish('replace')}>
            {message('libraryRestoreReplace')}
          </Button>
          <Button look="primary" onClick={() => onFinish('merge')}>
            {message('libraryRestoreMerge')}
          </Button>
        </>
      }
    >
      <p>
        {plural('libraryRestoreHolds', clippings)}
        {from && to && ` ${message('libraryFromTo', day(from), day(to))}.`}
      </p>
      <p>{plural('libraryRestoreMergeText', added, number(present))}</p>
      <p>{plural('libraryRestoreReplaceText', inLibrary)}</p>
    </Dialog>
  );
}
