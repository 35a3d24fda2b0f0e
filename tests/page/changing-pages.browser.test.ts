import { expect, it } from 'vitest';
import { closeCard, hoverForCard, readCard } from '../browser/card';
import { readMarks, waitForMarks } from '../browser/marks';
import { sample } from '../fixtures/sample';
import { describeMarks, expected, host, marksBecome, wait } from './hard-pages';
import { page as newsPage, rendered, routed, sectionThen, slow, stormy } from './pages';
import { another } from './second-article';

describeMarks('pages that change', (hard) => {
  it('appear before a slow page is complete, and include what arrives later', async () => {
    const path = '/slow-4812345.html';
    hard.news.serve(host + path, slow(4_000, sample.blocks.length - 1));
    const page = await hard.on.open('about:blank');
    const loaded = page.goto(host + path, { waitUntil: 'domcontentloaded' });
    await wait(1_000);
    const early = (await waitForMarks(page)).length;
    expect(await page.evaluate('document.readyState')).toBe('loading');
    expect(early).toBeGreaterThan(expected.length / 2);
    await loaded;
    expect(await marksBecome(page, expected)).toEqual(expected);
    await page.close();
  });

  it('survive a page that renders its nodes again, and are never on other words', async () => {
    const page = await hard.show('/rendered-4812345.html', rendered());
    expect(await marksBecome(page, expected)).toEqual(expected);
    await page.evaluate('render(1)');
    expect(await marksBecome(page, expected)).toEqual(expected);
    await page.evaluate('render(2)');
    const known = new Set(expected);
    for (let look = 0; look < 10; look += 1) {
      for (const { text } of await readMarks(page)) expect(text === '' || known.has(text), text).toBe(true);
      await wait(20);
    }
    await page.evaluate('render(3)');
    expect(await marksBecome(page, [])).toEqual([]);
    await page.evaluate('render(0)');
    expect(await marksBecome(page, expected)).toEqual(expected);
    expect(await page.evaluate('problems')).toEqual([]);
    await page.close();
  });

  it('switch to the dark palette if a style sheet makes the page dark later: at once if an attribute changes, otherwise with the next card', async () => {
    const page = await hard.show('/darkened-4812345.html', newsPage());
    await marksBecome(page, expected);
    const darken = (attribute: string | null) =>
      page.evaluate((name) => {
        document.head.insertAdjacentHTML('beforeend', '<style>html body{background:#121212;color:#e4e4e4}</style>');
        if (name) document.documentElement.setAttribute(name, 'dark');
      }, attribute);
    const palettes = async () =>
      [...new Set((await readMarks(page)).map(({ highlight }) => highlight.split('-')[2]))].join();
    await darken(null);
    await hoverForCard(hard.on, page, 0);
    expect(await palettes()).toBe('dark');
    await closeCard(hard.on, page);
    await page.evaluate(() => document.head.lastElementChild?.remove());
    await hoverForCard(hard.on, page, 1);
    expect(await palettes()).toBe('light');
    await closeCard(hard.on, page);
    await darken('data-darkreader-scheme');
    await expect.poll(palettes).toBe('dark');
    await page.close();
  });

  it('come back when the page clears the registry', async () => {
    const page = await hard.show('/cleared-4812345.html', newsPage());
    await marksBecome(page, expected);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.getElementById('body')?.append(document.createElement('hr'));
    });
    expect(await marksBecome(page, expected)).toEqual(expected);
    await page.close();
  });

  it.each([
    ['its body', 'body', () => document.body.replaceWith(document.body.cloneNode(true))],
    ['all of itself', 'root', () => document.documentElement.replaceWith(document.documentElement.cloneNode(true))],
    [
      'what was written by what it writes anew',
      'written',
      () => {
        const again = document.documentElement.outerHTML;
        document.open();
        // The rule against innerHTML does not apply to this test page.
        (document as Document & Record<'write', (html: string) => void>).write(again);
        document.close();
      },
    ],
  ])('come back when the page replaces %s', async (_, path, replace) => {
    const page = await hard.show(`/replaced-${path}-4812345.html`, newsPage());
    await marksBecome(page, expected);
    await page.evaluate(replace);
    expect(await marksBecome(page, expected)).toEqual(expected);
    expect((await hoverForCard(hard.on, page, 0)).text).not.toBe('');
    await page.close();
  });

  it('follow a storm of changes within their budget, then give up', async () => {
    const page = await hard.show('/stormy-4812345.html', stormy);
    expect(await marksBecome(page, expected)).toEqual(expected);
    await wait(4_000);
    expect(await marksBecome(page, expected)).toEqual(expected);
    expect(Number(await page.evaluate('changes()'))).toBeGreaterThan(500);
    // The page is no longer read, so text that replaces a name must not have a card.
    const [first] = await readMarks(page);
    await page.evaluate(() => {
      const words = document.createTreeWalker(document.getElementById('body') as Element, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const text = words.currentNode as Text;
        const at = text.data.indexOf('Nghị định số 30/2020/NĐ-CP');
        if (at >= 0) text.replaceData(at + 12, 3, 'bảy');
      }
    });
    await page.mouse.move((first?.x ?? 0) - 30, first?.y ?? 0, { steps: 3 });
    await page.mouse.move(first?.x ?? 0, first?.y ?? 0, { steps: 5 });
    await wait(900);
    expect(await readCard(hard.on, page)).toBeNull();
    await page.close();
  });

  it('follow a navigation inside the page', async () => {
    const page = await hard.show('/routed-4812345.html', routed(another));
    expect(await marksBecome(page, expected)).toEqual(expected);
    await page.evaluate("go('/other-4812346.html')");
    const other = ['Nghị quyết số 18/2024/NQ-HĐND', 'Đặng Hữu Phước', 'Đặng Hữu Phước'].sort();
    expect(await marksBecome(page, other)).toEqual(other);
    await page.close();
  });

  it('appear after a navigation from a page without an article', async () => {
    const page = await hard.show('/thoi-su', sectionThen(another));
    await page.waitForFunction('document.readyState === "complete"');
    expect(await readMarks(page)).toEqual([]);
    await page.evaluate("go('/other-4812346.html')");
    const other = ['Nghị quyết số 18/2024/NQ-HĐND', 'Đặng Hữu Phước', 'Đặng Hữu Phước'].sort();
    expect(await marksBecome(page, other)).toEqual(other);
    await page.close();
  });
});
