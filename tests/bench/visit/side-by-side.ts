import type { Browser, Page } from 'puppeteer-core';
import type { Annotation } from '../../../src/annotate/record';
import { bundle } from './bundle';
import { median } from './median';
import type { Span } from './ours-in-page';
import { pageOf } from './page-of';

export interface Row {
  elements: number;
  /** Milliseconds of the first call on a freshly loaded page, including the layout that follows. */
  ours: number;
  peers: number;
  /** The peers if they are given all offsets. */
  told: number;
  marks: number;
  /** Wall time of ours. */
  parts: Window['parts'];
  /** Wall time of the background's part. */
  background: number;
  /** Ours again on the same page, with warm code. */
  again: number;
  /** Elements that each added to the page. */
  addedByOurs: number;
  addedByPeers: number;
}

interface Given {
  annotation: Annotation;
  spans: Span[];
}

interface Run {
  cost: number;
  marks: number;
  added: number;
  spans: Span[];
  parts: Window['parts'] | null;
  again: number;
}

/**
 * Measures ours and the peers `runs` times, each on its own copy of the page. In Chromium the time is CPU time of the main thread, which
 * other load does not affect; in Firefox it is wall time.
 */
export async function sideBySide(browser: Browser, elements: number, runs: number): Promise<Row> {
  const html = pageOf(elements);
  const scripts = { ours: await bundle('ours-in-page'), peers: await bundle('peers-in-page') };
  const ours: Run[] = [];
  const peers: Run[] = [];
  const told: Run[] = [];
  const background: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { annotation, cost } = await recognised(browser, html, scripts.ours);
    background.push(cost);
    ours.push(await one(browser, html, scripts.ours, 'ours', { annotation, spans: [] }));
    const spans = ours[0]?.spans ?? [];
    peers.push(await one(browser, html, scripts.peers, 'peers', { annotation, spans }));
    told.push(await one(browser, html, scripts.peers, 'peersTold', { annotation, spans }));
  }
  return {
    elements,
    ours: median(ours.map(({ cost }) => cost)),
    peers: median(peers.map(({ cost }) => cost)),
    told: median(told.map(({ cost }) => cost)),
    marks: ours[0]?.marks ?? 0,
    parts: {
      detect: median(ours.map(({ parts }) => parts?.detect ?? 0)),
      mark: median(ours.map(({ parts }) => parts?.mark ?? 0)),
    },
    background: median(background),
    again: median(ours.map(({ again }) => again)),
    addedByOurs: ours[0]?.added ?? 0,
    addedByPeers: peers[0]?.added ?? 0,
  };
}

/** The background's answer, obtained on a separate page, so that ours runs on a page that has not been read. */
async function recognised(browser: Browser, html: string, script: string) {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(script);
  const answer = await page.evaluate(() => window.inBackground());
  await page.close();
  return answer;
}

async function one(
  browser: Browser,
  html: string,
  script: string,
  name: 'ours' | 'peers' | 'peersTold',
  given: Given,
): Promise<Run> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(script);
  await page.evaluate(() => document.body.offsetHeight);
  const clock = await threadClock(page);
  const before = await clock();
  const result = await page.evaluate(
    (which, { annotation, spans }) => {
      const elementsBefore = document.getElementsByTagName('*').length;
      const start = performance.now();
      const marks = which === 'ours' ? window.ours(annotation) : window[which](spans);
      document.body.offsetHeight;
      const cost = performance.now() - start;
      return { cost, marks, added: document.getElementsByTagName('*').length - elementsBefore };
    },
    name,
    given,
  );
  const after = await clock();
  const found = name === 'ours' ? await page.evaluate(() => window.spans()) : [];
  const parts = name === 'ours' ? await page.evaluate(() => window.parts) : null;
  const warmBefore = await clock();
  const wall =
    name === 'ours'
      ? await page.evaluate(({ annotation }) => {
          window.ours(annotation);
          return window.parts;
        }, given)
      : null;
  const warmAfter = await clock();
  const wallAgain = wall ? wall.detect + wall.mark : 0;
  const again = warmAfter === null || warmBefore === null ? wallAgain : (warmAfter - warmBefore) * 1_000;
  await page.close();
  return {
    ...result,
    cost: after === null || before === null ? result.cost : (after - before) * 1_000,
    spans: found,
    parts,
    again,
  };
}

/** CPU seconds of the page's main thread; null if the browser does not report them. */
async function threadClock(page: Page): Promise<() => Promise<number | null>> {
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    return async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? null;
    };
  } catch {
    return async () => null;
  }
}
