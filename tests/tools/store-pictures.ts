/**
 * `npx tsx tests/tools/store-pictures.ts`, after `npm run build`: the pictures for the stores, 1280 × 800, in both languages, from the
 * running extension over invented articles, into dist/store. Chromium speaks Vietnamese where its language packages are installed.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { hoverForCard } from '../browser/card';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { until } from '../browser/in-extension';
import { openLibrary, press } from '../browser/library';
import { waitForMarks } from '../browser/marks';
import { startNewsServer } from '../browser/news-server';
import { nationalAddress, nationalPaper } from '../fixtures/national-paper';
import { sample } from '../fixtures/sample';

const target = join(import.meta.dirname, '../../dist/store');
const size = { width: 1280, height: 800 };

/** Screens of the library with the example loaded: name of the picture, address, a selector that matches once it is ready. */
const screens: [name: string, hash: string, ready: string][] = [
  ['2-search', '#/clippings?q=rung+cong+dong', '.clipping-row mark'],
  ['3-official', `#/officials/${encodeURIComponent('lò văn thiện|ubnd huyện suối mơ')}`, '.posts li'],
  ['4-document', '#/documents/vn%3Acp%3And%3A2021%3A912', '.entry'],
  ['5-graph', '#/graph', '.graph'],
];

async function picture(page: Page, language: string, name: string): Promise<void> {
  // Cards and pictures fade in.
  await new Promise((done) => setTimeout(done, 700));
  await page.screenshot({ path: join(target, language, `${name}.png`) as `${string}.png` });
}

async function article(on: ExtensionBrowser, language: string): Promise<void> {
  const page = await on.open(nationalAddress);
  await page.setViewport(size);
  await waitForMarks(page);
  await hoverForCard(on, page, 2);
  await picture(page, language, '1-card');
}

async function library(on: ExtensionBrowser, language: string): Promise<void> {
  const { page, inside } = await openLibrary(on);
  await page.setViewport(size);
  await page.bringToFront();
  await press(inside, 'libraryExampleLoad');
  await until(inside, ({ document }) => document.querySelectorAll('.clipping-row').length > 1, [], 20_000);
  await until(inside, ({ document }) => document.querySelector('.toast button') !== null, []);
  await inside.run(({ document }) => document.querySelector<HTMLElement>('.toast button')?.click());
  for (const [name, hash, ready] of screens) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await until(inside, ({ document }, selector) => document.querySelector(selector) !== null, [ready], 20_000);
    await inside.run(
      ({ document }, selector) => document.querySelector(selector)?.scrollIntoView({ block: 'center' }),
      ready,
    );
    await picture(page, language, name);
  }
}

const news = await startNewsServer();
news.serve(nationalAddress, nationalPaper(sample));
for (const language of ['vi', 'en'] as const) {
  mkdirSync(join(target, language), { recursive: true });
  const on = await openChromium({ port: news.port, language });
  await article(on, language);
  await library(on, language);
  await on.close();
}
await news.close();
console.log(`Pictures for the stores: ${target}`);
