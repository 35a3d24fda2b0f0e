import type { Page } from 'puppeteer-core';
import type { Mark } from '../browser/marks';

/** Whether a mark in the window is visible: compares screenshots of its place with and without the registered highlights. */
export async function isPainted(page: Page, { x, y }: Mark): Promise<boolean> {
  const clip = { x: x - 20, y: y - 12, width: 40, height: 28 };
  const marked = await page.screenshot({ clip });
  await page.evaluate(() => {
    const all = [...CSS.highlights];
    CSS.highlights.clear();
    Object.assign(window, { putBack: () => all.map(([name, ranges]) => CSS.highlights.set(name, ranges)).length });
  });
  const bare = await page.screenshot({ clip });
  await page.evaluate('putBack()');
  return Buffer.compare(marked, bare) !== 0;
}
