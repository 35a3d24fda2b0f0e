import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';
import { type InExtension, until } from './in-extension';

/** Opens the popup over a tab and clips the article; gives the popup once it says that the clip is saved. */
export async function clipThroughPopup(on: ExtensionBrowser, page: Page): Promise<InExtension> {
  const popup = await on.openPopup(page);
  await until(popup, ({ document }) => document.querySelector('.popup-actions [type=submit]') !== null, []);
  await popup.run(({ document }) => document.querySelector<HTMLElement>('.popup-actions [type=submit]')?.click());
  await until(popup, ({ document }) => document.querySelector('.popup-status p:not(.popup-failure)') !== null, []);
  return popup;
}
