import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { InExtension } from '../browser/in-extension';
import { type ExampleLibrary, exportFromLibrary, openExample } from '../browser/library';

let library: ExampleLibrary;
let page: Page;
let inside: InExtension;

beforeAll(async () => {
  library = await openExample();
  ({ page, inside } = library);
});
afterAll(() => library?.close());

/** A picker cannot be driven: in its place stands a file of the private file system, which is of the same kind. */
it('writes into the file that the reader picked', async () => {
  await page.evaluate(() => {
    const picked = async () => (await navigator.storage.getDirectory()).getFileHandle('picked', { create: true });
    Object.assign(window, { showSaveFilePicker: picked });
  });
  await exportFromLibrary(inside, 'jsonl');
  const lines = await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('picked');
    return (await (await handle.getFile()).text()).trim().split('\n');
  });
  expect(lines.map((line) => JSON.parse(line).kind)).toEqual(Array(7).fill('article'));
});
