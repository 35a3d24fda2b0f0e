/** Tests of marks on difficult pages, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { browsers } from '../browser/browsers';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { readMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { sampleExpected } from '../fixtures/sample';
import { preact } from './pages';

export const host = 'https://vnexpress.net';

/** The sorted texts of the marks of the sample article. */
export const expected = [...sampleExpected.officials, ...sampleExpected.references]
  .flatMap(({ mentions }) => mentions)
  .sort();

export interface HardPages {
  on: ExtensionBrowser;
  news: NewsServer;
  /** Serves a page under a path of `host`, and opens it. */
  show(path: string, answer: Parameters<NewsServer['serve']>[1]): Promise<Page>;
}

/** Runs the same tests in each browser that is here. The fields of `hard` are set before the first of them. */
export function describeMarks(pages: string, tests: (hard: HardPages) => void): void {
  for (const { name, open } of browsers)
    describe(`marks on ${pages} in ${name}`, () => {
      const hard = {} as HardPages;
      beforeAll(async () => {
        hard.news = await startNewsServer();
        hard.news.serve(`${host}/preact.mjs`, preact);
        hard.on = await open({ port: hard.news.port });
        hard.show = (path, answer) => {
          hard.news.serve(host + path, answer);
          return hard.on.open(host + path);
        };
      });
      afterAll(async () => {
        await hard.on?.close();
        await hard.news?.close();
      });
      tests(hard);
    });
}

export const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** The sorted texts of the marks, once they are as expected or after ten seconds. */
export async function marksBecome(page: Page, wanted: readonly string[]): Promise<string[]> {
  const end = Date.now() + 10_000;
  let texts: string[] = [];
  while (Date.now() < end) {
    texts = (await readMarks(page)).map(({ text }) => text).sort();
    if (texts.join('|') === wanted.join('|')) return texts;
    await wait(100);
  }
  return texts;
}
