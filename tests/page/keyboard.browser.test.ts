/** Cards by keyboard on difficult pages: modal dialogs, scrolling elements, and focus that must be given back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnotationRecord } from '../../src/annotate/record';
import { browsers } from '../browser/browsers';
import { closeCard, hoverForCard, readCard } from '../browser/card';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { readMarks, waitForMarks } from '../browser/marks';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { sample, sampleExpected } from '../fixtures/sample';
import { command } from './command';
import { page as newsPage, paragraphs } from './pages';

const host = 'https://vnexpress.net';
const total = [...sampleExpected.officials, ...sampleExpected.references].flatMap(({ mentions }) => mentions).length;

const button = '<button id="before">Chia sẻ</button>';
/** The article in a modal dialog of the page, which makes everything outside inert. */
const modal = newsPage({
  script: `
const dialog = document.createElement('dialog');
dialog.append(document.getElementById('root'));
document.body.append(dialog);
dialog.showModal();`,
});
const scrolling = newsPage({
  style: 'html,body{height:100%;overflow:hidden;margin:0}#root{height:100vh;overflow:auto}p{margin-bottom:30em}',
});

const kept = newsPage({
  style: 'h1{position:sticky;top:0;height:120px;margin:0;background:#ccc}p{margin-bottom:20em}',
});

/** What was announced to screen readers since the first call. */
const listen = (on: ExtensionBrowser, page: Page): Promise<unknown> =>
  on.desk.run(async ({ browser }, address) => {
    const tab = (await browser.tabs.query({})).find(({ url }) => url === address);
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab?.id as number },
      func: () => {
        const own = globalThis as { said?: string[] };
        if (!own.said) Object.assign(document, { ariaNotify: (words: string) => own.said?.push(words) });
        own.said ??= [];
        return own.said;
      },
    });
    return answer?.result;
  }, page.url());

/** The focused element as the page sees it, for which the card is one element. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: on } = document;
    return on?.hasAttribute('popover') ? 'card' : on?.id || on?.localName || '';
  });

describe.each(browsers)('the keyboard in $name', ({ open }) => {
  describe('on a card', () => {
    let news: NewsServer;
    let on: ExtensionBrowser;
    const show = async (path: string, html: string): Promise<Page> => {
      news.serve(host + path, html);
      const page = await on.open(host + path);
      await waitForMarks(page, total);
      await page.bringToFront();
      return page;
    };
    const walk = (page: Page): Promise<unknown> => command(on, page, { type: 'walkMentions', step: 1 });

    beforeAll(async () => {
      news = await startNewsServer();
      on = await open({ port: news.port });
    });
    afterAll(async () => {
      await on?.close();
      await news?.close();
    });

    it('of an article in a modal dialog works by pointer and key, and Escape closes only the card', async () => {
      const page = await show('/modal-4812345.html', modal);
      const { html } = await hoverForCard(on, page, 0);
      const [left, top] = ['left', 'top'].map((side) => Number(new RegExp(`${side}: (-?[\\d.]+)px`).exec(html)?.[1]));
      const hit = await page.evaluate(
        (x, y) => document.elementFromPoint(x - scrollX, y - scrollY)?.hasAttribute('popover'),
        (left ?? 0) + 30,
        (top ?? 0) + (html.includes('data-side="above"') ? -15 : 15),
      );
      expect(hit).toBe(true);
      await closeCard(on, page);
      await walk(page);
      await command(on, page, { type: 'toggleCard' });
      expect(await focused(page)).toBe('card');
      await page.keyboard.press('Escape');
      expect(await readCard(on, page)).toBeNull();
      expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
      await page.close();
    });

    it('opened by click, the focus stays through its next mentions, and returns to where it was', async () => {
      const page = await show('/clicked-4812345.html', newsPage({ body: paragraphs(sample) + button }));
      const marks = await readMarks(page);
      const { x = 0, y = 0 } = marks.find(({ text }) => text === 'Vừ Mí Khánh') ?? {};
      await page.mouse.click(x, y);
      // The first card of a page loads its script.
      await expect.poll(() => readCard(on, page)).not.toBeNull();
      for (let press = 0; press < 2; press += 1) await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('card');
      // On its first button: the previous mention.
      await page.keyboard.press('Enter');
      expect((await readCard(on, page))?.text).toContain('2/2');
      expect(await focused(page)).toBe('card');
      await walk(page);
      expect(await focused(page)).toBe('card');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('before');
      await page.close();
    });

    it('steps to mentions in scrolling elements of the page', async () => {
      const page = await show('/scrolling-4812345.html', scrolling);
      for (let press = 0; press < total; press += 1) {
        await walk(page);
        const chosen = (await readMarks(page)).find(({ highlight }) => highlight.startsWith('note-3'));
        expect(chosen?.y).toBeGreaterThan(0);
        expect(chosen?.y).toBeLessThan(await page.evaluate(() => innerHeight));
      }
      await page.close();
    });

    it('steps to mentions clear of a sticky header, and announces them to screen readers', async () => {
      const page = await show('/kept-4812345.html', kept);
      await page.setViewport({ width: 1000, height: 640 });
      await listen(on, page);
      await page.evaluate(() => {
        const [first] = document.getElementsByTagName('p');
        scrollTo(0, (first as Element).getBoundingClientRect().top - 85);
      });
      await walk(page);
      const chosen = (await readMarks(page)).find(({ highlight }) => highlight.startsWith('note-3'));
      const over = await page.evaluate(
        ({ x, y }) => document.elementFromPoint(x, y)?.localName,
        chosen ?? { x: 0, y: 0 },
      );
      expect(over).toBe('p');
      expect(await listen(on, page)).toEqual([chosen?.text]);
      await page.close();
    });

    it('shows people of the popup’s list who are not marked, too', async () => {
      const name = 'Đinh Quang Lễ';
      const head = `<p>Ông ${name}, Giám đốc Công ty cổ phần Gạch ngói Sơn Tây, cho biết nhà máy chạy ba ca.</p>`;
      const page = await show('/unmarked-4812345.html', newsPage({ body: paragraphs(sample) + head }));
      const found = (await command(on, page, { type: 'readPage' })) as { value: { record: AnnotationRecord } };
      const mention = found.value.record.officials.find((official) => official.name === name)?.mentions[0];
      const before = await readMarks(page);
      expect(before.map(({ text }) => text)).not.toContain(name);
      await command(on, page, { type: 'showMention', kind: 'official', ...mention });
      const chosen = (await readMarks(page)).filter(({ highlight }) => highlight.startsWith('note-3'));
      expect(chosen.map(({ text }) => text)).toEqual([name]);
      await command(on, page, { type: 'toggleCard' });
      expect((await readCard(on, page))?.text).toContain(name);
      await page.close();
    });
  });
});
