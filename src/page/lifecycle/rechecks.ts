/** When to check a page again: one that loads slowly or is built by scripts has its article late, or another one after a navigation. */

/** Paragraphs from which on a page that is still loading is worth a check. */
const minParagraphs = 3;

/**
 * Returns a function that starts a round of checks and returns what cancels it; a new round cancels the last one. `check` is called in the
 * first frame in which a page that is still loading has paragraphs, and after each of `delays` (milliseconds) if the number of paragraphs or
 * `countOthers()` has changed. It resolves to whether no further check is needed. Counting begins with the round, so start it before a slow
 * reading: then what the page builds meanwhile is noticed.
 */
export function createRechecks(
  delays: readonly number[],
  check: () => Promise<boolean>,
  signal: AbortSignal,
  countOthers: () => number = () => 0,
): () => () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const stop = (): void => {
    clearTimeout(timer);
    if (frame) cancelAnimationFrame(frame);
    frame = 0;
  };
  signal.addEventListener('abort', stop, { once: true });
  return () => {
    stop();
    const isLoading = document.readyState === 'loading';
    // A live collection, which browsers cache: a page without an article costs next to nothing.
    const paragraphs = document.getElementsByTagName('p');
    // Nothing of a page that is still loading has been checked yet.
    let seen = isLoading ? 0 : paragraphs.length;
    let seenOthers = 0;
    const recheck = (): void => {
      const others = countOthers();
      if (paragraphs.length === seen && others === seenOthers) return;
      seen = paragraphs.length;
      seenOthers = others;
      void check().then((found) => found && stop());
    };
    // One timer after another: to set all of them costs a page without an article as much as to look for one.
    const wait = (round: number): void => {
      const moment = delays[round];
      if (moment === undefined) return;
      timer = setTimeout(
        () => {
          wait(round + 1);
          recheck();
        },
        moment - (delays[round - 1] ?? 0),
      );
    };
    wait(0);
    // Before the browser lays out what has arrived: the marks are ready when the layout is.
    const checkInFrame = (): void => {
      if (paragraphs.length < minParagraphs) frame = requestAnimationFrame(checkInFrame);
      else recheck();
    };
    if (isLoading) frame = requestAnimationFrame(checkInFrame);
    return stop;
  };
}
