import { type ClippingHead, corrected, type Excerpt, excerpt, type Library, type Query } from '../../clippings';

/** Rows of a page: a few screens, so that scrolling reads ahead of the eye. */
const PAGE = 100;

/** UTF-16 units around what was found: about what one line has room for, so that the marks are seen. */
const EXCERPT = 140;

export interface Pager {
  total: number;
  /** The head of a row, or null while its page is not read yet. */
  head(index: number): ClippingHead | null;
  /** Where the words of the search stand in a row's text; null without words, or while it is not read yet. */
  found(index: number): Excerpt | null;
  /** The ids of the rows from one to the other, whichever stands first, and whether they are read or not. */
  between(a: number, b: number): Promise<number[]>;
  /** Reads what these rows show; `read` is called when something new is there. */
  need(first: number, last: number, read: () => void): void;
}

/** The rows of a search, read a page at a time and only where the reader looks; texts only of the rows on the screen. */
export async function openPager(library: Library, query: Query, signal: AbortSignal): Promise<Pager> {
  const pages = new Map<number, ClippingHead[] | null>();
  const excerpts = new Map<number, Excerpt | null>();
  const head = (index: number) => pages.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null;
  const readPage = async (page: number) => {
    const answer = await library.search({ ...query, offset: page * PAGE, limit: PAGE });
    signal.throwIfAborted();
    pages.set(page, await library.readHeads(answer.hits.map(({ id }) => id)));
    return answer.total;
  };
  const readExcerpts = async (ids: number[]) => {
    for (const id of ids) excerpts.set(id, null);
    for await (const clipping of library.eachClipping(ids, signal)) {
      const text = clipping.quote?.exact ?? corrected(clipping).article?.text ?? '';
      excerpts.set(clipping.id, excerpt(text.replaceAll('\n', ' '), query.text, EXCERPT));
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
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) {
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
