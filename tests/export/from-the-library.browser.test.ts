import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../browser/browsers';
import { waitForDownload } from '../browser/downloads';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { type InExtension, until } from '../browser/in-extension';
import { exportFromLibrary, openLibrary, press } from '../browser/library';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { unzipped } from './unzipped';

/**
 * Format, extension of the file, what a file (the first, in an archive) begins with, and how many files there are.
 * Notes in Markdown: 7 clippings, 6 people (two bear one name and share no organisation), 5 documents
 * (two bear one number, and no key tells them to be one).
 */
const formats: [id: string, extension: string, begins: RegExp, files: number][] = [
  ['csv', 'zip', /^\uFEFFclipping_id,/, 6],
  ['csv-mentions', 'csv', /^\uFEFFclipping_id,official_id,/, 1],
  ['html', 'html', /^<!doctype html>/, 1],
  ['markdown', 'zip', /^---\ntitle: "/, 18],
  ['bibtex', 'bib', /^@article\{/, 1],
  ['ris', 'ris', /^TY {2}- NEWS\r\n/, 1],
  ['csl-json', 'json', /^\[\n\{"id":/, 1],
  ['jsonl', 'jsonl', /^\{"id":"/, 1],
  ['web-annotation', 'jsonld', /^\{"@context":/, 1],
  ['gexf', 'gexf', /^<\?xml version="1.0"/, 1],
  ['parquet', 'zip', /^PAR1/, 6],
  ['parquet-posts', 'parquet', /^PAR1/, 1],
];

describe.each(browsers)('exports of the example library in $name', ({ open }) => {
  describe('each whole in the downloads', () => {
    let news: NewsServer;
    let on: ExtensionBrowser;
    let inside: InExtension;

    beforeAll(async () => {
      news = await startNewsServer();
      on = await open({ port: news.port });
      ({ inside } = await openLibrary(on));
      await press(inside, 'libraryExampleLoad');
      await until(inside, ({ document }) => document.querySelectorAll('.clipping-row').length === 7, [], 30_000);
    });
    afterAll(async () => {
      await on?.kill();
      await news?.close();
    });

    it.each(formats)('%s', async (id, extension, begins, files) => {
      await exportFromLibrary(inside, id);
      const bytes = await waitForDownload(on.downloads, extension);
      const parts = extension === 'zip' ? [...(await unzipped(bytes)).values()] : [bytes];
      expect(parts[0]?.toString()).toMatch(begins);
      expect(parts).toHaveLength(files);
      for (const name of readdirSync(on.downloads)) rmSync(join(on.downloads, name));
    });
  });
});
