import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setScheme, violations } from '../browser/axe';
import { openChromium } from '../browser/chromium';
import { clipThroughPopup } from '../browser/clip';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { type InExtension, until } from '../browser/in-extension';
import { type NewsServer, startNewsServer } from '../browser/news-server';
import { removeScratch } from '../browser/scratch';
import { nationalAddress, nationalPaper } from '../fixtures/national-paper';
import { sample } from '../fixtures/sample';

const frontPage = new URL('/', nationalAddress).href;
/** The same article under a title without a space. */
const longAddress = nationalAddress.replace('900001', '900002');
const longTitle = nationalPaper({ ...sample, title: 'Mộttừrấtdài'.repeat(12) }).replaceAll(
  nationalAddress,
  longAddress,
);
const note = 'Hỏi Sở Nội vụ về con số 38 lớp.';

const noteField = '.popup-scroll > .field:last-of-type textarea';

/** Types as a reader does, letter by letter, so that every input is seen. */
const typeNote = async (popup: InExtension) => {
  await popup.page!.waitForSelector(noteField);
  await popup.page!.type(noteField, note);
};

const noteIs = (popup: InExtension, wanted: string) =>
  until(
    popup,
    ({ document }, selector, text) => document.querySelector<HTMLTextAreaElement>(selector)?.value === text,
    [noteField, wanted],
  );

describe.each(['vi', 'en'] as const)('the popup in %s', (language) => {
  const profile = mkdtempSync(join(tmpdir(), 'diem-bao-popup-'));
  let news: NewsServer;
  let on: ExtensionBrowser;
  const open = async () => {
    on = await openChromium({ port: news.port, profile, language });
  };

  beforeAll(async () => {
    news = await startNewsServer();
    news.serve(nationalAddress, nationalPaper(sample));
    news.serve(longAddress, longTitle);
    news.serve(frontPage, '<!doctype html><title>Báo</title><h1>Báo</h1><p><a href="/x">Tin</a></p>');
    await open();
  });
  afterAll(async () => {
    await on?.kill();
    await news?.close();
    await removeScratch(profile);
  });

  it('says why a page without an article cannot be clipped', async () => {
    const page = await on.open(frontPage);
    const popup = await on.openPopup(page);
    await until(popup, ({ document }) => document.querySelector('.popup-trouble h1') !== null, []);
    expect(await violations(popup.page!)).toEqual([]);
    await page.close();
  });

  it('lists what was found; nothing for axe to say, light or dark', async () => {
    const page = await on.open(nationalAddress);
    const popup = await on.openPopup(page);
    await until(popup, ({ document }) => document.querySelectorAll('.found-name').length >= 5, []);
    // The list scrolls inside, and nothing beyond it: its hidden words would have the popup scrolled to a blank.
    await popup.run(({ document }) => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await popup.run(({ document: { documentElement: root } }) => root.scrollHeight - root.clientHeight)).toBe(0);
    await popup.run(({ document }) => document.documentElement.style.removeProperty('font-size'));
    for (const scheme of ['light', 'dark']) {
      await setScheme(popup.page!, scheme);
      expect(await violations(popup.page!)).toEqual([]);
    }
    await page.close();
  });

  it('breaks a title that is one long word, which would push the buttons out of sight', async () => {
    const page = await on.open(longAddress);
    const popup = await on.openPopup(page);
    await popup.page!.waitForSelector('.found-name');
    const beyond = await popup.run(({ document }) => {
      const list = document.querySelector('.popup-scroll')!;
      return list.scrollWidth - list.clientWidth;
    });
    expect(beyond).toBe(0);
    await page.close();
  });

  it('shows with forced colours whether the site is on', async () => {
    const page = await on.open(nationalAddress);
    const popup = await on.openPopup(page);
    await popup.page!.waitForSelector('.popup-switch input');
    const session = await popup.page!.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const [knob, track] = await popup.run(({ document }) => {
      const input = document.querySelector('.popup-switch input')!;
      return [getComputedStyle(input, '::before'), getComputedStyle(input)].map((style) => style.backgroundColor);
    });
    expect(knob).not.toBe(track);
    await page.close();
  });

  it('says of a page that the browser has translated that the translation would be kept', async () => {
    const page = await on.open(nationalAddress);
    const warned = async () => {
      const popup = await on.openPopup(page);
      await until(popup, ({ document }) => document.querySelector('.popup-scroll h1') !== null, []);
      const words = await popup.run(
        ({ document }) => document.querySelector('.popup-scroll .popup-failure')?.textContent,
      );
      expect(await violations(popup.page!)).toEqual([]);
      await popup.page!.close();
      return words;
    };
    expect(await warned()).toBeFalsy();
    await page.evaluate(() => document.documentElement.classList.add('translated-ltr'));
    expect(await warned()).toMatch(language === 'vi' ? 'bản dịch' : 'translation');
    await page.close();
  });

  it('keeps a draft through its own closing and through the death of the browser, and its note in the next version', async () => {
    let page = await on.open(nationalAddress);
    let popup = await on.openPopup(page);
    await typeNote(popup);
    await popup.page!.close();
    popup = await on.openPopup(page);
    await noteIs(popup, note);

    // What was written to the disk a moment ago survives; a letter typed in the very last instant may not.
    await new Promise((done) => setTimeout(done, 1_000));
    await on.kill();
    await open();
    page = await on.open(nationalAddress);
    popup = await on.openPopup(page);
    await noteIs(popup, note);

    await popup.page!.close();
    await (await clipThroughPopup(on, page)).page!.close();
    popup = await on.openPopup(page);
    await until(popup, ({ document }) => document.querySelectorAll('.popup-actions .button').length === 3, []);
    expect(await violations(popup.page!)).toEqual([]);

    // The next version starts with the note of the clip, and has none once the reader deleted it.
    await noteIs(popup, note);
    await popup.page!.click(noteField, { count: 3 });
    await popup.page!.keyboard.press('Backspace');
    await popup.page!.click('.popup-actions [type=submit]');
    await until(
      popup,
      ({ document }) => document.querySelector('.popup-actions [type=submit]:not(.button-primary)') !== null,
      [],
    );
    await popup.page!.close();
    await noteIs(await on.openPopup(page), '');
  }, 120_000);
});
