import { useEffect, useState } from 'preact/hooks';
import { onWatchListChanged, readWatchList, type Watched } from '../../platform/watch-list';

/** The current watch list, with changes of other windows. */
export function useWatchList(): Watched[] {
  const [list, setList] = useState<Watched[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    onWatchListChanged(setList, controller.signal);
    readWatchList().then(setList);
    return () => controller.abort();
  }, []);
  return list;
}
