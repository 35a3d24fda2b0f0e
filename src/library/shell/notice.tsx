import './notice.css';
import type { Usage } from '../../clippings';
import { instant, message, plural } from '../../platform';
import { Progress } from '../../ui/progress';
import { href } from '../route';

/** Number of clippings since the last backup from which on the reader is reminded. */
export const REMIND_FROM = 50;

/** A line under the masthead during recovery, when space gets short or when the last backup is old; otherwise nothing. */
export function Notice({ usage }: { usage: Usage }) {
  if (usage.bringingBack !== null) return <BringingBack {...usage.bringingBack} />;
  if (usage.room !== 'enough') {
    return <NoticeLine text={message(usage.room === 'full' ? 'libraryRoomFull' : 'libraryRoomLow')} />;
  }
  if (usage.sinceBackup < REMIND_FROM) return null;
  const last = usage.lastBackup
    ? message('libraryLastBackup', instant(usage.lastBackup))
    : message('libraryNeverBackedUp');
  return <NoticeLine text={`${last} ${plural('librarySinceBackup', usage.sinceBackup)}`} />;
}

/** Recovery cannot be cancelled, because new clips wait for it. */
function BringingBack({ done, total }: { done: number; total: number }) {
  return (
    <aside class="notice" aria-label={message('libraryBringingBackLabel')}>
      <Progress label={message('libraryBringingBack')} done={done} total={total} />
    </aside>
  );
}

function NoticeLine({ text }: { text: string }) {
  return (
    <aside class="notice" aria-label={message('libraryBackup')}>
      {text} <a href={href('data')}>{message('libraryToData')}</a>
    </aside>
  );
}
