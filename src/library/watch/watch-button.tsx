import { message } from '../../platform';
import { sameWatched, unwatch, type Watched, watch } from '../../platform/watch-list';
import { Button } from '../../ui/button';
import { useWatchList } from './use-watch-list';

/** A button to follow or unfollow a person or a document. */
export function WatchButton({ kind, entity, label }: { kind: Watched['kind']; entity: string; label: string }) {
  const list = useWatchList();
  const watched: Watched = { kind, label, key: kind === 'reference' ? entity : null };
  const on = list.some((other) => sameWatched(other, watched));
  return (
    <Button onClick={() => void (on ? unwatch([watched]) : watch([watched]))}>
      {message(on ? 'libraryUnwatch' : 'libraryWatch')}
    </Button>
  );
}
