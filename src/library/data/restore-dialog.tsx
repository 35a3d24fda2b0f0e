import { useState } from 'preact/hooks';
import type { RestorePreview } from '../../clippings';
import { day, message, number, plural } from '../../platform';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ownDataSummary } from './own-data-summary';

interface RestoreDialogProps {
  preview: RestorePreview;
  onFinish: (mode: 'merge' | 'replace') => void;
  onClose: () => void;
}

/** Shows the content of a backup and what merging and replacing would do, before either is done. */
export function RestoreDialog({ preview, onFinish, onClose }: RestoreDialogProps) {
  const { clippings, added, present, inBin, inLibrary, from, to, own } = preview;
  const held = own === null ? '' : ownDataSummary(own);
  const [replacing, setReplacing] = useState(false);
  if (replacing)
    return <ReplaceDialog lost={inLibrary} onReplace={() => onFinish('replace')} onClose={() => setReplacing(false)} />;
  return (
    <Dialog
      key="preview"
      title={message('libraryRestoreTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{message('uiCancel')}</Button>
          <Button look="danger" onClick={() => (inLibrary === 0 ? onFinish('replace') : setReplacing(true))}>
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
      <p>
        {plural('libraryRestoreMergeText', added, number(present))}
        {inBin > 0 && ` ${plural('libraryRestoreInBin', inBin)}`}
      </p>
      <p>{plural('libraryRestoreReplaceText', inLibrary)}</p>
      {held !== '' && <p>{message('libraryRestoreOwn', held)}</p>}
    </Dialog>
  );
}

/** Asks again, because replacing is next to merging and cannot be undone. */
function ReplaceDialog({ lost, onReplace, onClose }: { lost: number; onReplace: () => void; onClose: () => void }) {
  return (
    <Dialog
      key="replace"
      title={message('libraryRestoreReplaceTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{message('uiCancel')}</Button>
          <Button look="danger" onClick={onReplace}>
            {message('libraryRestoreReplaceStart')}
          </Button>
        </>
      }
    >
      <p>{plural('libraryRestoreReplaceText', lost)}</p>
    </Dialog>
  );
}
