/** A whole visit, callable from a benchmark, with the background's work apart, which does not use the page's main thread. */
import { annotate } from '../../../src/annotate';
import type { Annotation } from '../../../src/annotate/record';
import { detectArticle } from '../../../src/article';
import { lookFor } from '../../../src/page/marks/look';
import { makeMarks } from '../../../src/page/marks/marks';
import { pageColors } from '../../../src/page/marks/page-colors';
import { createPainter } from '../../../src/page/marks/paint';

export type Span = { start: number; length: number; text: string };

declare global {
  interface Window {
    /** The background's answer to this page's text, and the milliseconds it takes. */
    inBackground(): { annotation: Annotation; cost: number };
    ours(annotation: Annotation): number;
    /** Wall time of the last call, in milliseconds. */
    parts: { detect: number; mark: number };
    spans(): Span[];
  }
}

const options = { others: false, excluded: new Set<string>() };

window.inBackground = () => {
  const article = detectArticle(document, location.href)?.article;
  annotate(article?.title ?? '');
  const start = performance.now();
  const annotation = annotate(article?.text ?? '', article);
  return { annotation, cost: performance.now() - start };
};

window.ours = (annotation) => {
  const start = performance.now();
  const detected = detectArticle(document, location.href);
  if (!detected) return 0;
  const detectedAt = performance.now();
  const marks = makeMarks(annotation, detected.map, options);
  const [first] = marks;
  const { text, background } = pageColors(first?.range.startContainer.parentElement ?? document.body);
  createPainter().show(marks, lookFor(text, background, 'both', 'calm'), new Set());
  window.parts = { detect: detectedAt - start, mark: performance.now() - detectedAt };
  return marks.length;
};

/** The same marks as offsets in the body's text, and as words, for the peers. */
window.spans = () => {
  const body = document.getElementById('body') as Element;
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((range) => {
      const before = document.createRange();
      before.setStart(body, 0);
      before.setEnd(range.startContainer, range.startOffset);
      const text = String(range);
      return { start: before.toString().length, length: text.length, text };
    }),
  );
};
