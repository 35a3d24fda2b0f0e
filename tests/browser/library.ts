import type { Page } from 'puppeteer-core';
import { openChromium } from './chromium';
import type { ExtensionBrowser } from './extension-browser';
import { type InExtension, inExtension, until } from './in-extension';
import { startNewsServer } from './news-server';

/** Opens the library in a tab; `hash` is its address within, such as `#/clippings`. */
export async function openLibrary(on: ExtensionBrowser, hash = ''): Promise<{ page: Page; inside: InExtension }> {
  const page = await on.openOwn(on.built.pages.library + hash);
  // A picker for files cannot be driven: without it the library falls back to a download.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  return { page, inside: inExtension(page) };
}

/** Presses the button that bears this message of the extension's, once it is there. */
export async function press(inside: InExtension, messageKey: string): Promise<void> {
  await until(
    inside,
    ({ browser, document }, key) => {
      const words = browser.i18n.getMessage(key);
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === words);
      if (button === undefined || button.disabled) return false;
      button.click();
      return true;
    },
    [messageKey],
  );
}

/** Waits until the list of clippings shows so many rows. */
export const rows = (inside: InExtension, count: number): Promise<true> =>
  until(
    inside,
    ({ document }, wanted) => document.querySelectorAll('.clipping-row').length === wanted,
    [count],
    15_000,
  );

/** Exports all that the library's list shows, in one of its formats; the file goes to the downloads. */
export async function exportFromLibrary(inside: InExtension, format: string): Promise<void> {
  await press(inside, 'libraryExportAll');
  await until(
    inside,
    ({ document }, id) => {
      const choice = document.querySelector<HTMLInputElement>(`input[name=format][value="${id}"]`);
      choice?.click();
      return choice?.checked === true;
    },
    [format],
  );
  await press(inside, 'libraryExportStart');
  // The formats go when writing begins, the dialog when the file is whole.
  await until(inside, ({ document }) => document.querySelector('dialog') === null, []);
}

export interface ExampleLibrary {
  on: ExtensionBrowser;
  page: Page;
  inside: InExtension;
  close(): Promise<void>;
}

/** The library in Chromium, with its example in it. */
export async function openExample(): Promise<ExampleLibrary> {
  const news = await startNewsServer();
  const on = await openChromium({ port: news.port });
  const { page, inside } = await openLibrary(on);
  await press(inside, 'libraryExampleLoad');
  await rows(inside, 7);
  return {
    on,
    page,
    inside,
    async close() {
      await on.kill();
      await news.close();
    },
  };
}
