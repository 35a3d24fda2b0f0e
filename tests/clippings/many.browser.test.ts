/** Many clippings changed at once, in the databases of both browsers. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, newProfile, serveScript } from '../bench/library/browser-page';
import { bareBrowsers } from './bare-browsers';

/** More than are changed in two steps. */
const CLIPPINGS = 1500;

interface Many {
  done: number;
  after: number;
  undone: number;
  steps: boolean;
  all: number;
  gone: number;
  left: number;
  kept: string;
}

describe.each(bareBrowsers)('$name', ({ open }) => {
  it('keeps what was committed when aborted, can be undone, and does not block clips', async () => {
    const own = await serveScript(join(import.meta.dirname, 'many/page.ts'));
    const profile = newProfile();
    const browser = await open(profile.folder);
    try {
      const page = await browser.newPage();
      await page.goto(own.url);
      const { done, gone, ...told } = await call<Many>(page, 'many', CLIPPINGS);
      for (const some of [done, gone]) {
        expect(some).toBeGreaterThan(0);
        expect(some).toBeLessThan(CLIPPINGS);
      }
      expect(told).toEqual({
        after: done,
        undone: 0,
        steps: true,
        all: CLIPPINGS,
        left: CLIPPINGS - gone,
        kept: 'live',
      });
    } finally {
      await browser.close();
      own.server.close();
      profile.remove();
    }
  }, 600_000);
});
