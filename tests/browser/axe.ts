import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page, one line each: the rule, then where. Empty where nothing is. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const found = (await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))]))`,
  )) as [string, string[]][];
  return found.map(([rule, places]) => `${rule}: ${places.slice(0, 3).join(' … ')}`);
}

/** Light or dark, at once: colours on their way from one to the other are nobody's. */
export async function setScheme(page: Page, scheme: string): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}
