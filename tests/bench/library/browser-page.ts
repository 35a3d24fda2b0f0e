/** Opens pages in Chromium that run one bundled script, with a profile that may outlive the browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findChromium } from '../../tools/find-browser.mjs';

/** Serves one script in an empty page. The database belongs to the origin, so the port must stay the same. */
export async function serveScript(entry: string, port = 0): Promise<{ url: string; server: Server }> {
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
  });
  const script = bundle.outputFiles[0]!.text;
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(
      isScript ? script : '<!doctype html><meta charset="utf-8"><title>bench</title><script src="/page.js"></script>',
    );
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

export function newProfile(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'diem-bao-bench-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

export async function openBrowser(profile: string): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found: set CHROME_PATH.');
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--js-flags=--max-old-space-size=6000',
  ];
  return launch({ executablePath, headless: true, userDataDir: profile, args: flags, protocolTimeout: 3_600_000 });
}

/** Calls `bench.<method>(...)` in the page. */
export function call<Result>(page: Page, method: string, ...args: unknown[]): Promise<Result> {
  // The class names of the database's errors are minified.
  const told = '(error) => { throw new Error(error?.name + ": " + error?.message) }';
  return page.evaluate(
    `Promise.resolve(bench[${JSON.stringify(method)}](...${JSON.stringify(args)})).catch(${told})`,
  ) as Promise<Result>;
}

/** Live bytes after a garbage collection: JavaScript heap and array buffers. */
export async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  await session.detach();
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
