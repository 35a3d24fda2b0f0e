/** One reading of the page: the article, what was found in it, and where that stands. */
import type { Annotation } from '../annotate/record';
import { type DetectedArticle, detectArticle } from '../article';
import { isTrue, type Mark, type MarkOptions, makeMarks } from './marks';
import { recognise } from './recognise';
import { createSlices } from './slices';

export interface Reading {
  detected: DetectedArticle;
  annotation: Annotation;
  marks: Mark[];
  /** What `marks` were made by. */
  options: MarkOptions;
}

/**
 * Reads the page. What was recognised before is kept where the text is the same, and so are the marks where they still hold.
 * `spent` is main-thread time in milliseconds.
 */
export async function readPage(
  before: Reading | null,
  options: MarkOptions,
): Promise<{ reading: Reading | null; spent: number }> {
  const slices = createSlices();
  const detected = await slices.run(() => detectArticle(document, location.href));
  if (!detected) return { reading: null, spent: slices.spent() };
  const { article } = detected;
  const sameText = before?.detected.article.text === article.text;
  const annotation = sameText ? before.annotation : await recognise(article.text, article, slices);
  const marks = await slices.run(() =>
    sameText && before.options === options && before.marks.every(isTrue)
      ? before.marks
      : makeMarks(annotation, detected.map, options),
  );
  return { reading: { detected, annotation, marks, options }, spent: slices.spent() };
}

/** The smallest element that holds body and all marks. */
export function regionOf({ detected, marks }: Reading): Element {
  const range = document.createRange();
  range.selectNode(detected.body);
  for (const mark of [marks[0], marks.at(-1)]) {
    const place = mark?.range;
    if (!place?.startContainer.isConnected) continue;
    if (range.comparePoint(place.startContainer, place.startOffset) < 0)
      range.setStart(place.startContainer, place.startOffset);
    if (range.comparePoint(place.endContainer, place.endOffset) > 0) range.setEnd(place.endContainer, place.endOffset);
  }
  const common = range.commonAncestorContainer;
  if (detected.body.contains(common)) return detected.body;
  return common instanceof Element ? common : detected.body;
}
