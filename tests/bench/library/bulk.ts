/** Runs the bulk operations one after another; deleted clippings stay deleted. */
import { openClippings } from '../../../src/clippings';
import { cacheTail } from '../../../src/clippings/journal-files/cache-tail';

const NAME = 'bench';

export async function bulk(count: number): Promise<{ name: string; ms: number; longest: number }[]> {
  // As in a browser that keeps running, because nothing else identifies the browser session here.
  const library = await openClippings({ name: NAME, tail: cacheTail(NAME, async () => 'bench') });
  await library.maintain();
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  const steps: { name: string; ms: number; longest: number }[] = [];
  async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 4);
    const start = performance.now();
    const done = await work();
    const ms = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 20));
    clearInterval(beat);
    console.log(`${name}: ${Math.round(ms)} ms`);
    steps.push({ name, ms, longest });
    return done;
  }
  const untag = await step('tags added', () => library.setTags(ids, { add: ['đợt này', 'hồ sơ 2026'] }));
  await step('tags undone', untag);
  const unbin = await step('to the bin', () => library.moveToBin(ids));
  await step('bin undone', unbin);
  await library.moveToBin(ids);
  await step('from the bin', () => library.restoreFromBin(ids));
  await library.moveToBin(ids.slice(count / 2));
  await step('half of them gone for good', () => library.emptyBin(null));
  await step('tidied afterwards', () => library.maintain());
  library.close();
  return steps;
}
