import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergedLocale } from '../../build/locales';
import { findChromium } from '../tools/find-browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Answers to the card's messages, as from a full library. */
const standIn = (messages: Record<string, { message: string }>): string => `
const messages = ${JSON.stringify(messages)};
globalThis.chrome = { runtime: { id: 'test' } };
globalThis.browser = {
  runtime: { id: 'test', sendMessage: async () => ({ ok: true, value: {
    clippings: 2,
    recent: [{ id: 1, title: 'Họp về đường liên xã', site: 'Báo Lai Châu', published: '2025-08-01' }],
    registry: { number: '30/2020/NĐ-CP', title: 'Về công tác văn thư', issuer: 'Chính phủ', issued: '2020-03-05', effective: '2020-03-05', status: 'Còn hiệu lực', asOf: '2026-08' },
  } }) },
  i18n: { getMessage: (key, values = []) => (messages[key]?.message ?? '').replace(/\\$(\\d)/g, (_, n) => values[n - 1] ?? '') },
};`;

describe('the card, for screen readers and keyboard', () => {
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [`${import.meta.dirname}/card-in-page.ts`],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2023',
      loader: { '.css': 'text' },
      logLevel: 'error',
    });
    script = outputFiles[0]?.text ?? '';
    browser = await launch({
      executablePath: findChromium() ?? '',
      headless: true,
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(() => browser?.close());

  describe.each(['vi', 'en'] as const)('in %s', (language) => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.newPage();
      await page.setContent(`<!doctype html><html lang="${language}"><title>card</title><body></body></html>`);
      await page.evaluate(standIn(mergedLocale(language)));
      await page.evaluate(script);
      await page.evaluate(axe);
    });
    afterAll(() => page?.close());

    it.each([
      ['official', 0, 'light'],
      ['official', 1, 'dark'],
      ['reference', 0, 'light'],
      ['reference', 0, 'dark'],
    ] as const)('%s %i, %s: no violation', async (kind, entity, theme) => {
      await page.evaluate((...card) => window.showCard(...card), kind, entity, theme);
      const found = await page.evaluate(
        "axe.run(document.body.firstElementChild, { rules: { region: { enabled: false } } }).then((result) => result.violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).join(', ')))",
      );
      expect(found).toEqual([]);
    });

    it('Tab reaches every control in visual order', async () => {
      await page.evaluate(() => window.showCard('reference', 0, 'light'));
      await page.evaluate(() => document.body.firstElementChild?.shadowRoot?.querySelector<HTMLElement>('h2')?.focus());
      const names: (string | null)[] = [];
      for (let press = 0; press < 2; press += 1) {
        await page.keyboard.press('Tab');
        names.push(
          await page.evaluate(() => document.body.firstElementChild?.shadowRoot?.activeElement?.textContent ?? null),
        );
      }
      expect(names.every((name) => name !== null && name !== '')).toBe(true);
    });
  });
});
