import './export.css';
import { type ExportFormat, formatGroups } from '../../export';
import { type MessageKey, message, number, plural } from '../../platform';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Progress } from '../../ui/progress';

interface ExportFormProps {
  formats: readonly ExportFormat[];
  /** Number of clippings that will be exported. */
  count: number;
  chosen: string;
  /** Null while nothing is being written. */
  progress: { done: number; total: number } | null;
  failure: string | null;
  onChoose: (id: string) => void;
  onStart: () => void;
  onCancel: () => void;
  onClose: () => void;
}

/** The choice of a format, then the progress. */
export function ExportForm({
  formats,
  count,
  chosen,
  progress,
  failure,
  onChoose,
  onStart,
  onCancel,
  onClose,
}: ExportFormProps) {
  const actions = (
    <>
      <Button onClick={onClose}>{message('uiClose')}</Button>
      <Button look="primary" disabled={progress !== null} onClick={onStart}>
        {message('libraryExportStart')}
      </Button>
    </>
  );
  return (
    <Dialog title={plural('libraryExportTitle', count)} onClose={onClose} actions={actions}>
      {progress ? (
        <Progress
          label={message('libraryExportProgress', number(progress.done), number(progress.total))}
          done={progress.done}
          total={progress.total}
          onCancel={onCancel}
        />
      ) : (
        <div class="export-groups">
          {Object.entries(formatGroups).map(([group, name]: [string, MessageKey]) => (
            <fieldset key={group}>
              <legend>{message(name)}</legend>
              {formats
                .filter((format) => format.group === group)
                .map(({ id, label }) => (
                  <label class="export-format" key={id}>
                    <input
                      type="radio"
                      name="format"
                      value={id}
                      checked={id === chosen}
                      onChange={() => onChoose(id)}
                    />
                    {message(label)}
                  </label>
                ))}
            </fieldset>
          ))}
        </div>
      )}
      <p role="status">{failure}</p>
    </Dialog>
  );
}
