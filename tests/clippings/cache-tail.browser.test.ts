/** The tail in the caches of both browsers: what goes from it, goes. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, newProfile, serveScript } from '../bench/library/browser-page';
import { bareBrowsers } from './bare-browsers';

describe.each(bareBrowsers)('$name', ({ open }) => {
  it('keeps no word of what was permanently deleted, and drops what it should', async () => {
    const own = await serveScript(join(import.meta.dirname, 'tail/page.ts'));
    const profile = newProfile();
    const browser = await open(profile.folder);
    try {
      const page = await browser.newPage();
      await page.goto(own.url);
      const removed = await call<{ before: string[]; after: string[]; files: string[] }>(page, 'removed');
      expect(removed.before).toHaveLength(2);
      expect(removed.before.join('')).toContain('Bí mật');
      expect(removed.after.join('')).not.toContain('Bí mật');
      expect(removed.after.join('')).toContain('Ở lại');
      expect(removed.files).toEqual(['00000001.jsonl']);
      expect(await call(page, 'later')).toEqual({
        earlier: 1,
        kept: [
          [3, 2],
          [4, 2],
        ],
        left: ['3\n', '4\n'],
        names: [],
      });
    } finally {
      await browser.close();
      own.server.close();
      profile.remove();
    }
  });
});
