import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library, Query } from '../../clippings';
import type { Pager } from './pager';
import { type Selection, withIds } from './selection';

/**
 * The selection in a list of clippings: single ones, a range, all of them. It is cleared when `listKey` changes; clippings that leave the
 * list, also by another window, are deselected.
 */
export function useSelection(library: Library, query: Query, pager: Pager | null, listKey: string) {
  const [chosen, setChosen] = useState<Selection>(new Set());
  const last = useRef(0);
  useEffect(() => {
    setChosen(new Set());
    last.current = 0;
  }, [listKey]);
  useEffect(() => {
    if (chosen.size === 0) return;
    let isCurrent = true;
    library.searchAll(query).then(
      (all) => isCurrent && setChosen((now) => new Set(all.filter((id) => now.has(id)))),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [pager]);
  return {
    chosen,
    /** `range`: whether to select from the last one to this one. */
    async choose(index: number, id: number, on: boolean, range: boolean) {
      const from = last.current;
      last.current = index;
      const changed = range && pager ? await pager.between(from, index) : [id];
      setChosen((now) => withIds(now, changed, on));
    },
    chooseAll: async () => setChosen(new Set(await library.searchAll(query))),
    chooseNone: () => setChosen(new Set()),
  };
}
