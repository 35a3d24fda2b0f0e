/** The whole visit as the content script does it, callable from a bench. */
import { annotate } from '../../../src/annotate';
import { detectArticle } from '../../../src/article';
import { lookFor } from '../../../src/page/look';
import { makeMarks } from '../../../src/page/marks';
import { pageColors } from '../../../src/page/page-colors';
import { createPainter } from '../../../src/page/paint';

export type Span = { start: number; length: number };

declare global {
  interface Window {
    ours(): number;
    /** Wall time of the last call, in milliseconds. */
    parts: { detect: number; recognise: number; mark: number };
    spans(): Span[];
  }
}

const options = { others: false, excluded: new Set<string>() };

window.ours = () => {
  const start = performance.now();
  const detected = detectArticle(document, location.href);
  if (!detected) return 0;
  const detectedAt = performance.now();
  const annotation = annotate(detected.article.text, detected.article);
  const recognisedAt = performance.now();
  const marks = makeMarks(annotation, detected.map, options);
  const [first] = marks;
  const { text, background } = pageColors(first?.range.startContainer.parentElement ?? document.body);
  createPainter().show(marks, lookFor(text, background, 'both', 'calm'), new Set());
  const recognise = recognisedAt - detectedAt;
  window.parts = { detect: detectedAt - start, recognise, mark: performance.now() - recognisedAt };
  return marks.length;
};

/** The same marks as offsets of the body's text, for the peer. */
window.spans = () => {
  const body = document.getElementById('body') as Element;
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((range) => {
      const before = document.createRange();
      before.setStart(body, 0);
      before.setEnd(range.startContainer, range.startOffset);
      return { start: before.toString().length, length: String(range).length };
    }),
  );
};
