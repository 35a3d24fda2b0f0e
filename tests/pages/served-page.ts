/** A browser tab that shows saved pages one after another, without running their scripts. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch } from 'puppeteer-core';
import { findChromium, findFirefox } from '../tools/find-browser.mjs';

export interface ServedPage {
  /** Loads a page, without any state of the previous one. */
  show(html: string): Promise<void>;
  /** Evaluates a script in the page; its result must be JSON. */
  run<T>(script: string): Promise<T>;
  close(): Promise<void>;
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** Resolves to null if that browser is not on this machine. */
export async function openServedPage(name: 'chromium' | 'firefox'): Promise<ServedPage | null> {
  const executablePath = name === 'chromium' ? findChromium() : findFirefox();
  if (executablePath === null) return null;
  let html = '';
  const server = createServer((request, response) => {
    const isPage = request.url?.startsWith('/page/') ?? false;
    response.writeHead(isPage ? 200 : 404, HEADERS).end(isPage ? html : '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const browser = await launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    headless: true,
    args:
      name === 'chromium'
        ? ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']
        : [],
  });
  const page = await browser.newPage();
  let shown = 0;
  return {
    async show(next) {
      html = next;
      shown += 1;
      await page.goto(`http://localhost:${port}/page/${shown}`, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    },
    run: <T>(script: string) => page.evaluate(script) as Promise<T>,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
