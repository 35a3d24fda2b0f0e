import './progress.css';
import { message } from '../platform';
import { Button } from './button';

interface ProgressProps {
  label: string;
  done: number;
  /** Null if unknown. */
  total: number | null;
  onCancel?: () => void;
  /** Label of the cancel button. */
  cancel?: string;
}

/** A progress bar, with a cancel button if `onCancel` is given. */
export function Progress({ label, done, total, onCancel, cancel = message('uiCancel') }: ProgressProps) {
  const bar = total === null ? {} : { value: done, max: Math.max(total, 1) };
  return (
    <div class="progress">
      <div class="progress-line">
        <span>{label}</span>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {cancel}
          </Button>
        )}
      </div>
      <progress aria-label={label} {...bar} />
    </div>
  );
}
