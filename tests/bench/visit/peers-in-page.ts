/** The same work with the usual libraries: Readability on a clone, which it requires, and mark.js on the page. */
import { Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import type { Span } from './ours-in-page';

declare global {
  interface Window {
    /** Readability's result is detached from the page, so mark.js searches the page for the words of the spans. */
    peers(spans: Span[]): number;
    /** mark.js gets the body's element and all offsets in it, which Readability does not provide. */
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
