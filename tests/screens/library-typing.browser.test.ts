import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InExtension, until } from '../browser/in-extension';
import { type ExampleLibrary, openExample, press, rows } from '../browser/library';

const note = '.reading-side > .field textarea';
const title = '.article-fields textarea';
const byline = '.article-fields input';

describe('what a reader types in the library', () => {
  let library: ExampleLibrary;
  let page: Page;
  let inside: InExtension;

  beforeAll(async () => {
    library = await openExample();
    ({ page, inside } = library);
  });
  afterAll(() => library?.close());

  const goTo = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);

  const stands = (selector: string, words: string) =>
    until(inside, ({ document }, field, said) => document.querySelector<HTMLInputElement>(field)?.value === said, [
      selector,
      words,
    ]);

  const open = async (clipping: number) => {
    await goTo(`#/clippings/${clipping}`);
    await page.waitForSelector(note);
    await page.evaluate(() => document.querySelector('.article-fields')?.setAttribute('open', ''));
  };

  const closeToasts = async () => {
    await page.$$eval('.toast button:last-of-type', (buttons) => {
      for (const button of buttons) button.click();
    });
    await until(inside, ({ document }) => document.querySelector('.toast') === null, []);
  };

  /** Another part of the extension changes the library; waits until this window has read it anew. */
  const changedElsewhere = async () => {
    await page.evaluate(() => new BroadcastChannel('changes:clippings').postMessage(null));
    await new Promise((done) => setTimeout(done, 600));
  };

  it('stays when the library changes elsewhere meanwhile', async () => {
    await open(1);
    for (const field of [note, title]) {
      await page.focus(field);
      await page.keyboard.type('Đang gõ ');
      await changedElsewhere();
      expect(await page.$eval(field, (one) => (one as HTMLTextAreaElement).value)).toContain('Đang gõ ');
    }
  });

  it('is kept where the reader goes elsewhere by a key, and the field is never left', async () => {
    await open(4);
    await page.focus(note);
    await page.keyboard.type('Chưa rời ô');
    await goTo('#/clippings');
    await rows(inside, 7);
    await open(4);
    await stands(note, 'Chưa rời ô');
  });

  it('is kept of a tag that was not entered, once, where the reader goes back by a key', async () => {
    await goTo('#/clippings');
    await rows(inside, 7);
    await open(6);
    await page.focus('.tag-input input');
    await page.keyboard.type('đê điều');
    await page.goBack();
    await rows(inside, 7);
    const tags = ({ document }: { document: Document }) =>
      [...document.querySelectorAll('.clipping-row .tag')].filter(({ textContent }) => textContent === 'đê điều')
        .length;
    await until(
      inside,
      (all) =>
        [...all.document.querySelectorAll('.clipping-row .tag')].some(({ textContent }) => textContent === 'đê điều'),
      [],
    );
    expect(await inside.run(tags)).toBe(1);
    // Undone, it is gone: there was no second change whose undoing would bring nothing.
    await page.click('.toast:last-child .button');
    await until(
      inside,
      (all) =>
        [...all.document.querySelectorAll('.clipping-row .tag')].every(({ textContent }) => textContent !== 'đê điều'),
      [],
    );
  });

  it('is asked about before the window is closed over it', async () => {
    await open(5);
    await closeToasts();
    await page.focus(note);
    await page.keyboard.type('Chưa lưu');
    const asked = new Promise<string>((done) => {
      page.once('dialog', (dialog) => {
        done(dialog.type());
        void dialog.dismiss();
      });
    });
    await page.close({ runBeforeUnload: true });
    expect(await asked).toBe('beforeunload');
    await page.keyboard.press('Tab');
    await stands(note, 'Chưa lưu');
    // It is saved now: later tests press the toast of their own change.
    await page.waitForSelector('.toast');
  });

  it.each([
    ['note', note],
    ['title', title],
    ['byline', byline],
  ])('%s: what is taken back goes from the field too', async (_name, field) => {
    await open(2);
    await closeToasts();
    const before = await page.$eval(field, (one) => (one as HTMLInputElement).value);
    await page.focus(field);
    await page.keyboard.type('Lời mới');
    await page.keyboard.press('Tab');
    await press(inside, 'uiUndo');
    await stands(field, before);
  });

  it('a tag that is taken away leaves the keyboard in the field of tags', async () => {
    await open(3);
    await page.focus('.reading-side .tag-remove');
    await page.keyboard.press('Enter');
    await until(inside, ({ document }) => document.querySelector('.reading-side .tag-remove') === null, []);
    expect(await page.evaluate(() => document.activeElement?.matches('.tag-input input'))).toBe(true);
  });

  it('what goes to the bin is chosen no longer', async () => {
    await goTo('#/clippings');
    await rows(inside, 7);
    await page.click('.clipping-row input');
    await press(inside, 'libraryToBin');
    await rows(inside, 6);
    await until(inside, ({ document }) => document.querySelector('.search-bulk') === null, []);
  });
});
