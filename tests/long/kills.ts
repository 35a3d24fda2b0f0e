/**
 * Clips through the built extension while its browser is killed (SIGKILL) at random moments; afterwards the database itself is read
 * and held against what was said to be saved.
 * `npm run long -- kills [--browser chromium|firefox] [--clips 1000] [--kills 200] [--dist FOLDER]`; both browsers by default
 * (50 kills in Firefox).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpus as newCorpus, randomFrom } from '../bench/library/corpus';
import type { BrowserName } from '../browser/built';
import { openChromium } from '../browser/chromium';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { openFirefox } from '../browser/firefox';
import { until } from '../browser/in-extension';
import { openLibrary, press } from '../browser/library';
import { check, type Sent } from './kills/check';
import { dump } from './kills/dump';

const { values } = parseArgs({
  args: process.argv.slice(4),
  options: {
    browser: { type: 'string' },
    clips: { type: 'string' },
    kills: { type: 'string' },
    dist: { type: 'string' },
  },
});
/** After a kill. */
const mostTries = 4;
/** Nothing is asked of the network: a port at which nobody answers. */
const NOWHERE = 9;
const corpus = newCorpus();
const random = randomFrom(2026);

function newSent(i: number): Sent & { message: object } {
  const token = `dauvet${i}`;
  const { article, ...rest } = corpus.record(i, 1500);
  const record = { ...rest, article: { ...article!, title: `${article!.title} ${token}` } };
  const { text, title } = record.article;
  const markup = `<p>${text}</p>`;
  const requestId = crypto.randomUUID();
  const tag = `t${i % 5}`;
  const message = {
    type: 'clip',
    requestId,
    tabId: null,
    record,
    markup,
    tags: [tag],
    note: '',
    corrections: { article: {}, officials: [], references: [] },
    quote: null,
    asNewVersion: false,
    privateAgreed: false,
  };
  return { requestId, title, text, markup, token, tag, acknowledged: false, message };
}

interface Outcome {
  clips: number;
  kills: number;
  'killed before an answer': number;
  'of these saved': number;
  /** Starts after which browser or database could not be had at once: children of the killed browser still held the profile. */
  'opened at a later try': number;
  /** The browser neither opened nor gave up its database, and the library's button did. */
  'given up by hand': number;
  /** The browser gave up its database, and the journal brought it back. */
  'brought back': number;
  wrong: number;
}

async function run(name: BrowserName, clips: number, kills: number): Promise<Outcome> {
  const profile = mkdtempSync(join(tmpdir(), `diem-bao-kills-${name}-`));
  const open = (): Promise<ExtensionBrowser> => {
    const options = { port: NOWHERE, profile, ...(values.dist === undefined ? {} : { dist: values.dist }) };
    return name === 'chromium' ? openChromium(options) : openFirefox(options);
  };
  /** The browser with a database that can be read. One that stays closed for so long is given up as a reader would, by the library's button. */
  const reopen = async (): Promise<ExtensionBrowser> => {
    for (let tries = 1; ; tries++) {
      let started: ExtensionBrowser | null = null;
      try {
        started = await open();
        if (tries === mostTries) await openByHand(started);
        await dump(started.desk);
        return started;
      } catch (error) {
        await started?.kill();
        if (tries === mostTries) throw error;
        outcome['opened at a later try']++;
        await new Promise((done) => setTimeout(done, 2_000));
      }
    }
  };
  const openByHand = async (started: ExtensionBrowser): Promise<void> => {
    const { page, inside } = await openLibrary(started);
    // On a busy machine the earlier tries may have been too short: then the library opens after all, and has no such button.
    const state = await until(
      inside,
      ({ browser: extension, document }, key) => {
        if (document.querySelector('.clipping-row') !== null) return 'open';
        const words = extension.i18n.getMessage(key);
        const buttons = [...document.querySelectorAll('button')];
        return buttons.some(({ textContent }) => textContent?.trim() === words) && 'failed';
      },
      ['libraryFailedRebuild'],
      60_000,
    );
    if (state === 'failed') {
      await press(inside, 'libraryFailedRebuild');
      await until(inside, ({ document }) => document.querySelector('.clipping-row') !== null, [], 60_000);
      outcome['given up by hand']++;
    }
    await page.close();
  };
  const sent: ReturnType<typeof newSent>[] = [];
  const outcome: Outcome = {
    clips: 0,
    kills: 0,
    'killed before an answer': 0,
    'of these saved': 0,
    'opened at a later try': 0,
    'given up by hand': 0,
    'brought back': 0,
    wrong: 0,
  };
  const each = Math.max(1, Math.round(clips / kills));
  let browser = await open();

  const clip = async (one: (typeof sent)[number]): Promise<void> => {
    const reply = await browser.desk.run(
      ({ browser: extension }, message) => extension.runtime.sendMessage(message),
      one.message,
    );
    const { ok, value } = reply as { ok: boolean; value?: { status: string } };
    if (!ok || value?.status !== 'saved') throw new Error(`clip was answered by ${JSON.stringify(reply)}`);
    one.acknowledged = true;
  };

  const verify = async (): Promise<void> => {
    const there = await dump(browser.desk);
    const wrong = there === null ? ['there is no database'] : check(there, sent);
    for (const sentence of wrong.slice(0, 5)) console.error(`${name}, after ${outcome.kills} kills: ${sentence}`);
    outcome.wrong += wrong.length;
  };

  let lastLoss: string | null = null;
  const seeLoss = async (): Promise<void> => {
    const loss = (await dump(browser.desk))?.broughtBack ?? null;
    if (loss === null || loss.at === lastLoss) return;
    lastLoss = loss.at;
    outcome['brought back']++;
    console.error(`${name}, after ${outcome.kills} kills: ${loss.clippings} of ${sent.length} brought back`);
    await verify();
  };

  while (outcome.clips < clips || outcome.kills < kills) {
    for (let i = 0; i < each - 1 && sent.length < clips; i++) {
      sent.push(newSent(sent.length));
      await clip(sent.at(-1)!);
      outcome.clips++;
    }
    const last = newSent(sent.length);
    sent.push(last);
    outcome.clips++;
    if (outcome.kills >= kills) {
      await clip(last);
      continue;
    }
    const answer = clip(last).catch(() => {});
    // A clip is done in some tens of milliseconds: most kills fall into it, some long after.
    await new Promise((done) => setTimeout(done, random() ** 2 * 120));
    await browser.kill();
    await Promise.race([answer, new Promise((done) => setTimeout(done, 500))]);
    outcome.kills++;
    browser = await reopen();
    if (!last.acknowledged) {
      outcome['killed before an answer']++;
      const there = await dump(browser.desk);
      if (there?.heads.some(({ requestId }) => requestId === last.requestId)) outcome['of these saved']++;
    }
    // As the popup does with its draft: the same request again. Its answer comes when the library is settled.
    await clip(last);
    await seeLoss();
    if (outcome.kills % 25 === 0) {
      await verify();
      console.error(`${name}: ${JSON.stringify(outcome)}`);
    }
  }
  await verify();
  await browser.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  return outcome;
}

const table: Record<string, Outcome> = {};
if (values.browser !== 'firefox')
  table.chromium = await run('chromium', Number(values.clips ?? 1000), Number(values.kills ?? 200));
if (values.browser !== 'chromium')
  table.firefox = await run('firefox', Number(values.clips ?? 250), Number(values.kills ?? 50));
console.table(table);
process.exitCode = Object.values(table).some(({ wrong }) => wrong > 0) ? 1 : 0;
