import './progress.css';
import { message } from '../platform';
import { Button } from './button';

interface ProgressProps {
  label: string;
  done: number;
  /** Null where the end is not known. */
  total: number | null;
  onCancel?: () => void;
  /** What the way out is called. */
  cancel?: string;
}

/** How far a long task is, and the way out of it. */
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
