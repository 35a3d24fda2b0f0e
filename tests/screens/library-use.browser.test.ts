import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../browser/axe';
import { waitForDownload } from '../browser/downloads';
import { type InExtension, until } from '../browser/in-extension';
import { type ExampleLibrary, openExample, press, rows } from '../browser/library';

const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Presses Tab until the focus is on something that matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
}

describe('a reader in the library', () => {
  let library: ExampleLibrary;
  let page: Page;
  let inside: InExtension;

  beforeAll(async () => {
    library = await openExample();
    ({ page, inside } = library);
  });
  afterAll(() => library?.close());

  it('searches by keyboard alone and opens what was found; Back brings the search back', async () => {
    await tabTo(page, '.search-field');
    await page.keyboard.type('pa hang');
    await rows(inside, 1);
    expect(await page.evaluate(() => location.hash)).toBe('#/clippings?q=pa+hang');
    await tabTo(page, '.clipping-row-title');
    await page.keyboard.press('Enter');
    await until(inside, ({ document }) => document.querySelector('h1')?.textContent?.includes('Pá Hăng'), []);
    await page.goBack();
    await rows(inside, 1);
    expect(await page.$eval('.search-field', (field) => (field as HTMLInputElement).value)).toBe('pa hang');
    await goTo(page, '#/clippings');
    await rows(inside, 7);
  });

  /** Waits until so many rows bear the tag. */
  const tagged = (count: number) =>
    until(
      inside,
      ({ document }, wanted) => {
        const lines = [...document.querySelectorAll('.clipping-row-meta')];
        return lines.filter(({ textContent }) => textContent?.includes('rừng')).length === wanted;
      },
      [count],
    );

  it('tags with what was typed and not entered, at the first press', async () => {
    await page.click('.clipping-row input');
    await page.click('.search-bulk .button');
    await press(inside, 'libraryTagThem');
    await page.waitForSelector('dialog .tag-input input');
    await page.type('dialog .tag-input input', 'rừng');
    await page.click('dialog .button-primary');
    await tagged(7);
    await press(inside, 'uiUndo');
    await tagged(0);
    await press(inside, 'libraryChooseNone');
  });

  it('tags many at once and takes it back', async () => {
    await page.click('.clipping-row input');
    await page.click('.search-bulk .button');
    await until(inside, ({ document }) => document.querySelectorAll('.clipping-row-chosen').length === 7, []);
    await press(inside, 'libraryTagThem');
    await page.waitForSelector('dialog .tag-input input');
    await page.type('dialog .tag-input input', 'rừng,');
    await press(inside, 'libraryTagApply');
    await tagged(7);
    await press(inside, 'uiUndo');
    await tagged(0);
  });

  it('moves a clipping to the bin, sees it there, and takes it back', async () => {
    await goTo(page, '#/clippings?q=pa+hang');
    await rows(inside, 1);
    await page.click('.clipping-row input');
    await press(inside, 'libraryToBin');
    await until(inside, ({ document }) => document.querySelector('.empty') !== null, []);
    await goTo(page, '#/bin');
    await rows(inside, 1);
    await press(inside, 'uiUndo');
    await until(inside, ({ document }) => document.querySelector('.empty') !== null, []);
    await goTo(page, '#/clippings');
    await rows(inside, 7);
  });

  it('takes all that lies in the bin back at once', async () => {
    await page.click('.clipping-row input');
    await page.click('.search-bulk .button');
    await until(inside, ({ document }) => document.querySelectorAll('.clipping-row-chosen').length === 7, []);
    await press(inside, 'libraryToBin');
    await goTo(page, '#/bin');
    await rows(inside, 7);
    await page.click('.page .actions .button-quiet');
    await until(inside, ({ document }) => document.querySelectorAll('.clipping-row-chosen').length === 7, []);
    await press(inside, 'libraryFromBin');
    await until(inside, ({ document }) => document.querySelector('.empty') !== null, []);
    await goTo(page, '#/clippings');
    await rows(inside, 7);
  });

  it('keeps a note and finds by it', async () => {
    await page.click('.clipping-row-title');
    await page.waitForSelector('.reading-side > .field textarea');
    await page.type('.reading-side > .field textarea', 'Hỏi lại số thôn.');
    await page.keyboard.press('Tab');
    await goTo(page, '#/clippings?note=yes');
    await rows(inside, 1);
  });

  /** Types over what stands in a field of the open dialog and saves. */
  const putRight = async (field: string, words: string) => {
    const input = await page.waitForSelector(`dialog ${field}`);
    await input?.click({ count: 3 });
    await page.keyboard.type(words);
    expect(await violations(page)).toEqual([]);
    await press(inside, 'librarySave');
    await until(inside, ({ document }) => document.querySelector('dialog') === null, []);
  };

  /** Presses the way back of the newest toast. */
  const takeBack = () =>
    page.$$eval('.toast:has(button + button) button:first-of-type', (undo) => undo.at(-1)?.click());

  it('puts a post right: article and dossier say so, until it is taken back', async () => {
    const side = (words: string) =>
      until(inside, ({ document }, said) => document.querySelector('.reading-side')?.textContent?.includes(said), [
        words,
      ]);
    await goTo(page, '#/clippings/1');
    await side('Lò Văn Thiện');
    await page.click('.entity-list li button');
    await putRight('fieldset input', 'Bí thư');
    await side('Bí thư UBND huyện Suối Mơ');
    await takeBack();
    await side('Phó Chủ tịch UBND huyện Suối Mơ');
  });

  it('puts a document right: the words typed are read, and it stands in the other dossier', async () => {
    const leadsTo = (key: string) =>
      until(inside, ({ document }, href) => document.querySelector(`.entity-list a[href="${href}"]`) !== null, [
        `#/documents/${encodeURIComponent(key)}`,
      ]);
    await leadsTo('vn:cp:nd:2021:912');
    await page.click('.stack + .stack .entity-list li button');
    await page.waitForSelector('dialog .input');
    await putRight('.input', 'nghị định 877/2024/NĐ-CP');
    await leadsTo('vn:cp:nd:2024:877');
    await goTo(page, '#/documents/vn%3Acp%3And%3A2024%3A877');
    await until(
      inside,
      ({ document }) => document.querySelector('.dossier')?.textContent?.includes('bàn cách giữ rừng đầu nguồn'),
      [],
    );
    await takeBack();
    await until(
      inside,
      ({ document }) => document.querySelector('.dossier')?.textContent?.includes('bàn cách giữ rừng') === false,
      [],
    );
  });

  it('joins two dossiers of one name and parts them again', async () => {
    await goTo(page, '#/officials/l%C3%B2%20v%C4%83n%20thi%E1%BB%87n%7Cubnd%20huy%E1%BB%87n%20su%E1%BB%91i%20m%C6%A1');
    await until(inside, ({ document }) => document.querySelectorAll('.posts li').length === 2, []);
    await press(inside, 'libraryJoin');
    await until(inside, ({ document }) => document.querySelectorAll('.posts li').length === 3, []);
    await press(inside, 'uiUndo');
    await until(inside, ({ document }) => document.querySelectorAll('.posts li').length === 2, []);
  });

  it('leads from a dossier to its own timeline', async () => {
    await page.click('.actions a[href^="#/timeline?"]');
    await until(inside, ({ document }) => document.querySelectorAll('.timeline path').length > 0, []);
    expect(await page.evaluate(() => location.hash)).toContain('official=');
    await page.goBack();
    await page.waitForSelector('.posts li');
  });

  it('follows a person from the dossier', async () => {
    await press(inside, 'libraryWatch');
    await goTo(page, '#/watch');
    await until(inside, ({ document }) => document.querySelector('td')?.textContent === 'Lò Văn Thiện', []);
  });

  it.each([
    ['timeline', 'librarySaveSvg', 'svg', '<svg'],
    ['graph', 'librarySavePng', 'png', '\u{fffd}PNG'],
  ])('saves the %s by %s', async (screen, button, extension, beginning) => {
    await goTo(page, `#/${screen}`);
    await page.waitForSelector(`.${screen} svg :is(path, circle)`);
    await press(inside, button);
    const file = await waitForDownload(library.on.downloads, extension);
    expect(file.toString('utf8').slice(0, 4)).toBe(beginning);
  });

  it('takes the example away again', async () => {
    await goTo(page, '#/data');
    await press(inside, 'libraryExampleRemove');
    await goTo(page, '#/clippings');
    await until(inside, ({ document }) => document.querySelector('.empty') !== null, []);
  });
});
