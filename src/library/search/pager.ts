import { type ClippingHead, corrected, type Excerpt, excerpt, type Library, type Query } from '../../clippings';

/** Rows of a page: a few screens, so that scrolling prefetches. */
const PAGE_SIZE = 100;

/** UTF-16 code units of an excerpt: about one line, so that the marks are visible. */
const EXCERPT_LENGTH = 140;

export interface Pager {
  total: number;
  /** The head of a row, or null until its page is loaded. */
  head(index: number): ClippingHead | null;
  /** The excerpt of a row's text around the match; null without search words, or until it is loaded. */
  found(index: number): Excerpt | null;
  /** The ids of the rows from one to the other, in either order, loaded or not. */
  between(a: number, b: number): Promise<number[]>;
  /** Loads what these rows show; calls `read` when something is loaded. */
  need(first: number, last: number, read: () => void): void;
}

/** The rows of a search, loaded by pages where needed; texts are loaded only for visible rows. */
export async function openPager(library: Library, query: Query, signal: AbortSignal): Promise<Pager> {
  const pages = new Map<number, ClippingHead[] | null>();
  const excerpts = new Map<number, Excerpt | null>();
  const head = (index: number) => pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE] ?? null;
  const readPage = async (page: number) => {
    const answer = await library.search({ ...query, offset: page * PAGE_SIZE, limit: PAGE_SIZE });
    signal.throwIfAborted();
    pages.set(page, await library.readHeads(answer.hits.map(({ id }) => id)));
    return answer.total;
  };
  const readExcerpts = async (ids: number[]) => {
    for (const id of ids) excerpts.set(id, null);
    for await (const clipping of library.eachClipping(ids, signal)) {
      const text = clipping.quote?.exact ?? corrected(clipping).article?.text ?? '';
      excerpts.set(clipping.id, excerpt(text.replaceAll('\n', ' '), query.text, EXCERPT_LENGTH));
    }
  };
  const total = await readPage(0);
  return {
    total,
    head,
    found: (index) => excerpts.get(head(index)?.id ?? 0) ?? null,
    async between(a, b) {
      const offset = Math.min(a, b);
      const { hits } = await library.search({ ...query, offset, limit: Math.abs(a - b) + 1 });
      return hits.map(({ id }) => id);
    },
    need(first, last, read) {
      for (let page = Math.floor(first / PAGE_SIZE); page <= Math.floor(last / PAGE_SIZE); page++) {
        if (pages.has(page)) continue;
        pages.set(page, null);
        readPage(page).then(read, () => pages.delete(page));
      }
      if (query.text.trim() === '') return;
      const rows = Array.from({ length: last - first + 1 }, (_, step) => head(first + step)?.id);
      const unread = rows.filter((id): id is number => id !== undefined && !excerpts.has(id));
      if (unread.length > 0) readExcerpts(unread).then(read, () => undefined);
    },
  };
}
