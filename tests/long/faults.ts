/**
 * Faults put into clipping, one after the other: what the user was told, and what was in the database afterwards.
 * `npm run long -- faults [--dist FOLDER]`; the worker is stopped in the built extension, the others happen in a page of Chromium.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { expectedFailures, type FailureCode } from '../../src/platform/expected-failure';
import { call, newProfile, openBrowser, serveScript } from '../bench/library/browser-page';
import { corpus as newCorpus } from '../bench/library/corpus';
import { openChromium } from '../browser/chromium';
import { dump } from './kills/dump';

const { values } = parseArgs({ args: process.argv.slice(4), options: { dist: { type: 'string' } } });
const words = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/platform/locales/platform.en.json'), 'utf8'),
) as Record<string, { message: string }>;
const YEAR = 365 * 86_400_000;

interface Row {
  fault: string;
  'the user saw': string;
  'in the database': string;
  right: boolean;
}
const rows: Row[] = [];

/** A status as it is; a failure as its sentence. */
function seen(answer: string): string {
  const key = expectedFailures[answer as FailureCode] as string | undefined;
  return key === undefined ? answer : (words[key]?.message ?? answer);
}

async function inPage(
  work: (page: Page, url: string) => Promise<void>,
  before: (page: Page, url: string) => Promise<void> = async () => {},
): Promise<void> {
  const own = await serveScript(join(import.meta.dirname, 'faults/page.ts'));
  const profile = newProfile();
  const browser = await openBrowser(profile.folder);
  try {
    const page = await browser.newPage();
    await page.goto(own.url);
    await before(page, own.url);
    await call(page, 'clip', 0);
    await work(page, own.url);
  } finally {
    await browser.close();
    own.server.close();
    profile.remove();
  }
}

/** Bytes; null: what the browser gives by itself. */
async function limitQuota(page: Page, url: string, quotaSize: number | null): Promise<void> {
  const session = await page.createCDPSession();
  const origin = new URL(url).origin;
  await session.send('Storage.overrideQuotaForOrigin', quotaSize === null ? { origin } : { origin, quotaSize });
}

// Before anything is written: for ten seconds a browser remembers how much room there was.
await inPage(
  async (page, url) => {
    const full = await call<{ saved: number; answer: string; agree: boolean; heads: number }>(page, 'fillUp', 1);
    await limitQuota(page, url, null);
    const after = await call<string>(page, 'clip', 9000);
    rows.push({
      fault: 'quota exceeded',
      'the user saw': seen(full.answer),
      'in the database': `all ${full.heads} that were saved before, tables agree; with room again: ${after}`,
      right: full.answer === 'storageFull' && full.agree && full.heads === full.saved + 1 && after === 'saved',
    });
  },
  (page, url) => limitQuota(page, url, 12_000_000),
);

await inPage(async (page) => {
  const aborted = await call<{ answers: string[]; aborted: number; unchanged: boolean; last: string }>(
    page,
    'abortEverywhere',
    1,
  );
  rows.push({
    fault: `transaction aborted, at each of its ${aborted.aborted} writes`,
    'the user saw': aborted.answers.map(seen).join(' / '),
    'in the database': `${aborted.unchanged ? 'as before, every time' : 'CHANGED'}; the next try: ${aborted.last}`,
    right:
      aborted.unchanged &&
      aborted.answers.join() === 'databaseFailed' &&
      aborted.last === 'saved' &&
      (await call<boolean>(page, 'agree')),
  });
});

await inPage(async (page, url) => {
  const other = await page.browser().newPage();
  await other.goto(url);
  const answers: string[] = [];
  for (let i = 1; i <= 40; i++) {
    const both = await Promise.all([call<string>(page, 'clip', i), call<string>(other, 'clip', i)]);
    answers.push(both.sort().join(' and '));
  }
  const heads = await call<number>(page, 'heads');
  rows.push({
    fault: 'two tabs clip the same article at once, 40 times',
    'the user saw': [...new Set(answers)].join(' / '),
    'in the database': `${heads - 1} clippings, none twice`,
    right: heads === 41 && (await call<boolean>(other, 'agree')),
  });
});

await inPage(async (page) => {
  await call(page, 'setClock', -YEAR);
  const answer = await call<string>(page, 'clip', 1);
  const [newest] = await call<{ title: string; clippedAt: string }[]>(page, 'newest');
  const title = await call<string>(page, 'title', 1);
  const binned = await call<number>(page, 'binAndMaintain');
  rows.push({
    fault: 'clock set back by a year',
    'the user saw': answer,
    'in the database': `the clipping, dated ${newest?.clippedAt.slice(0, 4)}, still the newest; the bin keeps what was put there`,
    right: answer === 'saved' && newest?.title === title && binned === 1 && (await call<boolean>(page, 'agree')),
  });
  await call(page, 'setClock', YEAR + 20 * 86_400_000);
  const left = await call<number>(page, 'maintain');
  rows.push({
    fault: 'clock set right again, a year later by itself',
    'the user saw': 'nothing',
    'in the database': `what was binned by the wrong clock is still in the bin (${left}), with thirty days from now`,
    right: left === 1 && (await call<boolean>(page, 'agree')),
  });
});

const corpus = newCorpus();
const browser = await openChromium({ port: 9, ...(values.dist === undefined ? {} : { dist: values.dist }) });
const answers = new Map<string, number>();
const STOPS = 30;
const LONGEST_WAIT_MS = 10_000;
for (let i = 0; i < STOPS; i++) {
  const message = {
    type: 'clip',
    requestId: `request-${i}`,
    tabId: null,
    record: corpus.record(i, 1500),
    markup: null,
    tags: [],
    note: '',
    corrections: { article: {}, officials: [], references: [] },
    quote: null,
    asNewVersion: false,
    privateAgreed: false,
  };
  const send = (): Promise<string> =>
    browser.desk
      .run(({ browser: extension }, one) => extension.runtime.sendMessage(one), message)
      .then(
        (reply) => {
          const { ok, value, code } = (reply ?? {}) as {
            ok?: boolean;
            value?: { status: string; again?: boolean };
            code?: string;
          };
          return ok ? `${value?.status}${value?.again ? ', found to be there' : ''}` : seen(code ?? 'unexpected');
        },
        () => 'no answer',
      );
  // A worker that is stopped while it starts may leave its message unanswered for ever.
  const first = Promise.race([
    send(),
    new Promise<string>((done) => setTimeout(() => done('no answer'), LONGEST_WAIT_MS)),
  ]);
  await new Promise((done) => setTimeout(done, i * 3));
  const target = browser.desk
    .page!.browser()
    .targets()
    .find((one) => one.type() === 'service_worker');
  await (await target?.worker())?.close().catch(() => {});
  const answer = `${await first} → again: ${await send()}`;
  answers.set(answer, (answers.get(answer) ?? 0) + 1);
}
const there = await dump(browser.desk);
await browser.close();
rows.push({
  fault: `worker stopped between message and answer, ${STOPS} times, then the same request again`,
  'the user saw': [...answers].map(([answer, times]) => `${times} × ${answer}`).join(' / '),
  'in the database': `${there?.heads.length} clippings, ${there?.contents.length} contents`,
  right: there?.heads.length === STOPS && there.contents.length === STOPS,
});

for (const { fault, right, ...rest } of rows)
  console.log(
    `${right ? 'ok   ' : 'WRONG'} ${fault}\n      saw: ${rest['the user saw']}\n      database: ${rest['in the database']}`,
  );
process.exitCode = rows.every(({ right }) => right) ? 0 : 1;
