/** In both browsers: a database that lost its last changes has them again from the journal. */
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { call, newProfile, openBrowser, serveScript } from '../bench/library/browser-page';
import { findFirefox } from '../tools/find-browser.mjs';

it.each(['chromium', 'firefox'] as const)('%s: notes, tags, bin and the last clipping are recovered', async (name) => {
  const own = await serveScript(join(import.meta.dirname, 'rolled-back/page.ts'));
  const profile = newProfile();
  const browser =
    name === 'chromium'
      ? await openBrowser(profile.folder)
      : await launch({ browser: 'firefox', headless: true, executablePath: findFirefox()! });
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
