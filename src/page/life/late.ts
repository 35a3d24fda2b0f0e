/**
 * Pages that are built by scripts, or take their time to come in, bear their article late, and bear another one after a navigation inside them:
 * when to look again.
 */

/** A page that is still coming in is worth a look with so many paragraphs. */
const leastParagraphs = 3;

/**
 * Calls `look` in the first frame in which a page that is still coming in bears paragraphs, and at `moments` (milliseconds after now) if they
 * have changed in number, or `others` that are counted when the time has come; a new call begins anew. `look` says whether there is nothing more to wait for. Gives what ends it, so that a reading
 * that takes its time can be begun after it: what the page builds meanwhile is seen.
 */
export function createLateLooks(
  moments: readonly number[],
  look: () => Promise<boolean>,
  signal: AbortSignal,
  others: () => number = () => 0,
): () => () => void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  let frame = 0;
  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    if (frame) cancelAnimationFrame(frame);
    frame = 0;
  };
  signal.addEventListener('abort', stop, { once: true });
  return () => {
    stop();
    const isComing = document.readyState === 'loading';
    // Counted from a collection that browsers keep: a page without an article costs next to nothing.
    const paragraphs = document.getElementsByTagName('p');
    // Of a page that is still coming in nothing was looked at yet.
    let seen = isComing ? 0 : paragraphs.length;
    let seenOthers = 0;
    const tryAgain = (): void => {
      const now = others();
      if (paragraphs.length === seen && now === seenOthers) return;
      seen = paragraphs.length;
      seenOthers = now;
      void look().then((found) => found && stop());
    };
    timers = moments.map((moment) => setTimeout(tryAgain, moment));
    // Before the browser lays out what came, which takes its time too: until that is done the marks are there.
    const lookInFrame = (): void => {
      if (paragraphs.length < leastParagraphs) frame = requestAnimationFrame(lookInFrame);
      else tryAgain();
    };
    if (isComing) frame = requestAnimationFrame(lookInFrame);
    return stop;
  };
}
