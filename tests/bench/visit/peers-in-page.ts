/** The same work by the libraries that others would take: Readability on a clone, as it asks for, and mark.js on the page. */
import { Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import type { Span } from './ours-in-page';

declare global {
  interface Window {
    /** What Readability gives is apart from the page, so mark.js seeks the words of the spans there, as it was made to. */
    peers(spans: Span[]): number;
    /** mark.js is told where everything stands: the body's element and every offset in it, which Readability does not know. */
    peersTold(spans: Span[]): number;
  }
}

const isArticle = (): boolean => new Readability(document.cloneNode(true) as Document).parse() !== null;

window.peers = (spans) => {
  if (!isArticle()) return 0;
  let marked = 0;
  const words = [...new Set(spans.map(({ text }) => text))];
  new Mark(document.body).mark(words, { separateWordSearch: false, each: () => (marked += 1) });
  return marked;
};

window.peersTold = (spans) => {
  if (!isArticle()) return 0;
  let marked = 0;
  new Mark(document.getElementById('body') as HTMLElement).markRanges(spans, { each: () => (marked += 1) });
  return marked;
};
