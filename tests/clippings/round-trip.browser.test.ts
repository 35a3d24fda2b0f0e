/** Backup → another database → restore → backup, in the databases of both browsers. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, newProfile, serveScript } from '../bench/library/browser-page';
import { bareBrowsers } from './bare-browsers';

interface RoundTrip {
  same: boolean;
  replaced: object;
  merged: object;
  found: [number, number][];
  mergedFound: number;
}

/** More than one part of a backup. */
const CLIPPINGS = 1200;

describe.each(bareBrowsers)('$name', ({ open }) => {
  it('gives the same bytes, and finds the same', async () => {
    const own = await serveScript(join(import.meta.dirname, 'round-trip/page.ts'));
    const profile = newProfile();
    const browser = await open(profile.folder);
    try {
      const page = await browser.newPage();
      await page.goto(own.url);
      const result = await call<RoundTrip>(page, 'roundTrip', CLIPPINGS);
      expect(result.same).toBe(true);
      expect(result.replaced).toEqual({ added: CLIPPINGS + 2, present: 0, removed: 1 });
      expect(result.merged).toEqual({ added: CLIPPINGS + 2, present: 0, removed: 0 });
      for (const [before, after] of result.found) expect(after).toBe(before);
      expect(result.found[0]).toEqual([CLIPPINGS - 2, CLIPPINGS - 2]);
      // The article that was clipped there too is a work of its own.
      expect(result.mergedFound).toBe(CLIPPINGS - 1);
    } finally {
      await browser.close();
      own.server.close();
      profile.remove();
    }
  }, 600_000);
});
