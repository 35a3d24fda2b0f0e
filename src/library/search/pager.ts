import type { ClippingHead, Library, Query } from '../../clippings';

/** Rows of a page: a few screens, so that scrolling reads ahead of the eye. */
const PAGE = 100;

export interface Pager {
  total: number;
  /** The head of a row, or null while its page is not read yet. */
  head(index: number): ClippingHead | null;
  /** Reads the pages that hold these rows; `read` is called when new ones are there. */
  need(first: number, last: number, read: () => void): void;
}

/** The rows of a search, read a page at a time and only where the reader looks. */
export async function openPager(library: Library, query: Query, signal: AbortSignal): Promise<Pager> {
  const pages = new Map<number, ClippingHead[] | null>();
  const readPage = async (page: number) => {
    const answer = await library.search({ ...query, offset: page * PAGE, limit: PAGE });
    signal.throwIfAborted();
    pages.set(page, await library.readHeads(answer.hits.map(({ id }) => id)));
    return answer.total;
  };
  const total = await readPage(0);
  return {
    total,
    head: (index) => pages.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null,
    need(first, last, read) {
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) {
        if (pages.has(page)) continue;
        pages.set(page, null);
        readPage(page).then(read, () => pages.delete(page));
      }
    },
  };
}
