import { useState } from 'preact/hooks';
import { message, plural } from '../../platform';
import { ConfirmDialog } from '../../ui/dialog';
import { TagInput } from '../../ui/tag-input';

interface TagDialogProps {
  count: number;
  known: string[];
  onTag: (change: { add: string[]; remove: string[] }) => void;
  onClose: () => void;
}

/** Adds tags to or removes them from many clippings at once. */
export function TagDialog({ count, known, onTag, onClose }: TagDialogProps) {
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  return (
    <ConfirmDialog
      title={plural('libraryTagTitle', count)}
      confirm={message('libraryTagApply')}
      ready={add.length + remove.length > 0}
      onConfirm={() => onTag({ add, remove })}
      onClose={onClose}
    >
      <TagInput label={message('libraryTagAdd')} tags={add} known={known} onChange={setAdd} />
      <TagInput label={message('libraryTagRemove')} tags={remove} known={known} onChange={setRemove} />
    </ConfirmDialog>
  );
}
