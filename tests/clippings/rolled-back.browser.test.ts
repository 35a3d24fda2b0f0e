/** In both browsers: a database that lost its last changes has them again from the journal. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { call, newProfile, serveScript } from '../bench/library/browser-page';
import { bareBrowsers } from './bare-browsers';

it.each(bareBrowsers)('$name: notes, tags, bin and the last clipping are recovered', async ({ open }) => {
  const own = await serveScript(join(import.meta.dirname, 'rolled-back/page.ts'));
  const profile = newProfile();
  const browser = await open(profile.folder);
  try {
    const page = await browser.newPage();
    await page.goto(own.url);
    const { before, after, found } = await call<{ before: string[]; after: string[]; found: number }>(
      page,
      'rolledBack',
    );
    expect(before).toHaveLength(4);
    expect(after).toEqual(before);
    expect(found).toBe(0);
  } finally {
    await browser.close();
    own.server.close();
    profile.remove();
  }
});
