/** One reading of the page: the detected article, its annotation and the marks. */
import type { Annotation, Article } from '../annotate/record';
import { type DetectedArticle, detectArticle } from '../article';
import type { EntityKind } from '../messages';
import { isUnreadable } from './lifecycle/unreadable';
import { isIntact, type Mark, type MarkOptions, makeMarks } from './marks/marks';
import { recognise } from './recognise';

export interface MarkedArticle {
  detected: DetectedArticle;
  annotation: Annotation;
  marks: Mark[];
  /** The options with which `marks` were made. */
  options: MarkOptions;
}

const markEveryone: MarkOptions = { others: true, excluded: new Set() };

/** How often the page is read again because it changed during recognition. */
const maxRereads = 2;

/**
 * Reads the page. The previous annotation is reused if the text is unchanged, and the previous marks if they are still intact.
 * `optionsFor` is called once an article is detected, so that settings load in parallel. `spent` is main-thread time in milliseconds.
 * Throws ExpectedFailure if the background does not answer.
 */
export async function readPage(
  before: MarkedArticle | null,
  optionsFor: (article: Article) => Promise<MarkOptions>,
): Promise<{ reading: MarkedArticle | null; spent: number }> {
  const clock = createStopwatch();
  let text = before?.detected.map.text;
  let annotation = before?.annotation ?? { officials: [], references: [], relations: [] };
  for (let look = 0; ; look += 1) {
    const detected = clock.run(() => (isUnreadable(document) ? null : detectArticle(document, location.href)));
    if (!detected) return { reading: null, spent: clock.spent() };
    const { article, map } = detected;
    const isNew = text !== map.text;
    const changes = isNew ? observeChanges(detected.body) : null;
    let changed: boolean | undefined;
    let options: MarkOptions;
    try {
      // In parallel, so that little is left to do once the annotation arrives.
      [annotation, options] = await Promise.all([isNew ? recognise(article) : annotation, optionsFor(article)]);
    } finally {
      changed = changes?.();
    }
    text = map.text;
    // The page changed during recognition: read it again, so that the marks fit it as it is now.
    if (changed && look < maxRereads) continue;
    const marks = clock.run(() =>
      before && annotation === before.annotation && options === before.options && before.marks.every(isIntact)
        ? before.marks
        : makeMarks(annotation, map, options),
    );
    return { reading: { detected, annotation, marks, options }, spent: clock.spent() };
  }
}

/** Returns a function that stops observing and tells whether anything changed. Nodes added while the page loads do not count. */
function observeChanges(body: Element): () => boolean {
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

/** Adds up the main-thread milliseconds of several steps. */
function createStopwatch() {
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

/** The smallest element that contains the body and all marks. */
export function regionOf({ detected, marks }: MarkedArticle): Element {
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

/** The mark of `text` at offset `start` of the article, made on demand if it is not marked; undefined if other words stand there. */
export function mentionAt(
  { detected, annotation, marks }: MarkedArticle,
  kind: EntityKind,
  start: number,
  text: string,
): Mark | undefined {
  const isThere = (mark: Mark): boolean =>
    mark.kind === kind && mark.start === start && detected.article.text.slice(start, mark.end) === text;
  return marks.find(isThere) ?? makeMarks(annotation, detected.map, markEveryone).find(isThere);
}
