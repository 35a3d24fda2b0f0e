import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';
import { type Mark, readMarks } from './marks';

/** What an open card shows. Its shadow root is closed to the page, so it is read with the extension's own rights. */
export interface OpenCard {
  /** The visible text, one line a block, white space collapsed. */
  text: string;
  /** The accessible name of its dialog. */
  label: string | null;
  html: string;
}

/** The open card of a tab, or null. */
export async function readCard(on: ExtensionBrowser, page: Page): Promise<OpenCard | null> {
  return on.desk.run(async ({ browser }, address) => {
    const tabs = await browser.tabs.query({});
    const tab = tabs.find(({ url }) => url === address);
    if (tab?.id === undefined) throw new Error(`No tab at ${address}`);
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        const chromium = globalThis as {
          chrome?: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } };
        };
        for (const host of document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }>(
          '*',
        )) {
          // Chromium's own function refuses drawings.
          if (!(host instanceof HTMLElement)) continue;
          const root = chromium.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
          const dialog = root?.querySelector<HTMLElement>('[role=dialog], dialog[open]');
          if (dialog) {
            return {
              text: dialog.innerText.replace(/[^\S\n]+/g, ' ').trim(),
              label: dialog.getAttribute('aria-label') ?? dialog.querySelector('h1, h2, h3')?.textContent ?? null,
              html: dialog.outerHTML,
            };
          }
        }
        return null;
      },
    });
    return (answer?.result ?? null) as OpenCard | null;
  }, page.url());
}

/** Moves the pointer onto a mark, as a reader does, and waits for the card. Throws when none opens in five seconds. */
export async function hoverForCard(on: ExtensionBrowser, page: Page, index: number): Promise<OpenCard> {
  await page.bringToFront();
  await scrollTo(page, index);
  const mark = (await readMarks(page))[index] as Mark;
  await page.mouse.move(mark.x - 30, mark.y + 2, { steps: 3 });
  await page.mouse.move(mark.x, mark.y, { steps: 5 });
  const end = Date.now() + 5_000;
  while (Date.now() < end) {
    const card = await readCard(on, page);
    if (card !== null && card.text !== '') return card;
    await new Promise((done) => setTimeout(done, 100));
    // A pointer that rests on a mark still trembles.
    await page.mouse.move(mark.x + 1, mark.y);
  }
  throw new Error(`No card opened over “${mark.text}”.`);
}

/** Moves the pointer away and presses Escape; waits until the card is gone. */
export async function closeCard(on: ExtensionBrowser, page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.keyboard.press('Escape');
  const end = Date.now() + 5_000;
  while (Date.now() < end) {
    if ((await readCard(on, page)) === null) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The card did not close.');
}

/** Brings a mark to the middle of the window. */
async function scrollTo(page: Page, index: number): Promise<void> {
  const { y } = (await readMarks(page))[index] as Mark;
  await page.evaluate((top) => window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' }), y);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
