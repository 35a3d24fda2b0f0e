/** One reading of the page: the article, what was found in it, and where that stands. */
import type { Annotation, Article } from '../annotate/record';
import { type DetectedArticle, detectArticle } from '../article';
import type { EntityKind } from '../messages';
import { isUnreadable } from './life/unreadable';
import { isTrue, type Mark, type MarkOptions, makeMarks } from './marks/marks';
import { recognise } from './recognise';

export interface Reading {
  detected: DetectedArticle;
  annotation: Annotation;
  marks: Mark[];
  /** What `marks` were made by. */
  options: MarkOptions;
}

const everybody: MarkOptions = { others: true, excluded: new Set() };

/** Times in which the page is looked at once more because it changed meanwhile. */
const looksAgain = 2;

/**
 * Reads the page. What was recognised before is kept where the text is the same, and so are the marks where they still hold.
 * `optionsFor` is asked when an article is there: settings are read while the page is. `spent` is main-thread time in milliseconds. Throws
 * ExpectedFailure where the background does not answer.
 */
export async function readPage(
  before: Reading | null,
  optionsFor: (article: Article) => Promise<MarkOptions>,
): Promise<{ reading: Reading | null; spent: number }> {
  const clock = createClock();
  let text = before?.detected.map.text;
  let annotation = before?.annotation ?? { officials: [], references: [], relations: [] };
  for (let look = 0; ; look += 1) {
    const detected = clock.run(() => (isUnreadable(document) ? null : detectArticle(document, location.href)));
    if (!detected) return { reading: null, spent: clock.spent() };
    const { article, map } = detected;
    const isNew = text !== map.text;
    const changes = isNew ? followChanges(detected.body) : null;
    let changed: boolean | undefined;
    let options: MarkOptions;
    try {
      // Both are asked at once: when the answer comes, little is left to do before the marks are there.
      [annotation, options] = await Promise.all([isNew ? recognise(article) : annotation, optionsFor(article)]);
    } finally {
      changed = changes?.();
    }
    text = map.text;
    // While the background was at work the page went on: what was found is laid over the page as it is now.
    if (changed && look < looksAgain) continue;
    const marks = clock.run(() =>
      before && annotation === before.annotation && options === before.options && before.marks.every(isTrue)
        ? before.marks
        : makeMarks(annotation, map, options),
    );
    return { reading: { detected, annotation, marks, options }, spent: clock.spent() };
  }
}

/** Gives what ends the following and says whether anything changed; that more comes in is no change. */
function followChanges(body: Element): () => boolean {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(body, { childList: document.readyState !== 'loading', characterData: true, subtree: true });
  return () => {
    const pending = observer.takeRecords().length > 0;
    observer.disconnect();
    return changed || pending || !body.isConnected;
  };
}

/** Adds up the milliseconds of main thread that steps take. */
function createClock() {
  let spent = 0;
  return {
    run<Result>(step: () => Result): Result {
      const start = performance.now();
      const result = step();
      spent += performance.now() - start;
      return result;
    },
    spent: () => spent,
  };
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

/** The mark of these words at an offset of the article, made for those who are not marked; none where others stand there. */
export function mentionAt(
  { detected, annotation, marks }: Reading,
  kind: EntityKind,
  start: number,
  text: string,
): Mark | undefined {
  const isThere = (mark: Mark): boolean =>
    mark.kind === kind && mark.start === start && detected.article.text.slice(start, mark.end) === text;
  return marks.find(isThere) ?? makeMarks(annotation, detected.map, everybody).find(isThere);
}
