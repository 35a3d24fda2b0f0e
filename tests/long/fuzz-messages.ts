/**
 * `npm run long -- fuzz-messages [COUNT]`: 1,000,000 mutated messages with true and forged senders to the listener of the built background
 * (`npm run build` comes first). Each is refused, well answered or left unanswered as its sender deserves; nothing is written that was not
 * asked for, nothing fails unexpectedly. A hundredth as many are readings that a page forges while the key is pressed: whatever is stored of
 * them can be restored from a backup. Then 2,000 messages through a real browser, from a page of the extension and from beside it.
 */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { distFolder } from '../browser/built';
import { openChromium } from '../browser/chromium';
import { startNewsServer } from '../browser/news-server';
import { readDatabase } from '../browser/stored';
import { fuzzAnswers, unrestorable } from '../hostile/answer-fuzz';
import { fakeExtension } from '../hostile/fake-extension';
import { fuzzMessages } from '../hostile/message-fuzz';
import { mutatedMessage } from '../hostile/mutated-message';
import { chanceOf } from '../hostile/random';

const count = Number(process.argv[4] ?? 1_000_000);
const inBrowser = 2_000;
const began = Date.now();
const failures: string[] = [];
const log = console.error;
console.error = (...told: unknown[]) => void failures.push(`unexpected: ${told.map(String).join(' ')}`);
process.on('unhandledRejection', (reason) => failures.push(`unhandled: ${String(reason)}`));

const dist = distFolder('chromium');
const extension = await fakeExtension(dist, () => import(pathToFileURL(join(dist, 'service-worker-loader.js')).href));
const counts = await fuzzMessages(extension, count);
failures.push(...counts.failures);
const stored = await extension.clippings();
if (stored !== counts.saved) failures.push(`${stored} clippings are stored, ${counts.saved} were saved`);
console.log(
  `${count} messages: ${counts.answered} answered, ${counts.refused} refused, ${counts.unanswered} left unanswered, ` +
    `${counts.asked} corrections and ${counts.saved} clips that were asked for; slowest ${counts.slowest.toFixed(0)} ms; ${((Date.now() - began) / 1000).toFixed(0)} s`,
);

// Each key that could not clip says so, a moment later.
console.warn = () => {};
const answers = await fuzzAnswers(extension, Math.ceil(count / 100));
failures.push(...answers.failures, ...(await unrestorable()));
console.log(`${answers.saved + answers.refused} forged readings: ${answers.saved} saved, ${answers.refused} refused`);

const news = await startNewsServer();
const on = await openChromium({ port: news.port });
const known = ['clip', 'readTab'];
// What a screen may ask for is left out: it would be done.
const sent = Array.from({ length: inBrowser }, (_, number) => mutatedMessage(chanceOf(number))).filter(
  (message) => !known.some((type) => type === (message as { type?: unknown } | null | undefined)?.type),
);
// As Chromium's channel bears them.
const crossing = sent.flatMap((message) => {
  try {
    return [JSON.parse(JSON.stringify(message ?? null)) as unknown];
  } catch {
    return [];
  }
});
const codes = await on.desk.run(async ({ browser }, messages) => {
  const told: Record<string, number> = {};
  for (const message of messages) {
    const reply: { ok: boolean; code?: string } | undefined = await browser.runtime.sendMessage(message);
    const code = reply === undefined ? 'silence' : reply.ok ? 'answered' : String(reply.code);
    told[code] = (told[code] ?? 0) + 1;
  }
  return told;
}, crossing);
console.log(`${crossing.length} messages in Chromium:`, codes);
if (Object.keys(codes).some((code) => code !== 'badMessage')) failures.push(`in Chromium: ${JSON.stringify(codes)}`);
const kept = await on.desk.run(({ browser }) => browser.storage.local.get());
const clippings = (await readDatabase(on.desk, 'clippings')).heads ?? [];
if (Object.keys(kept).length > 0 || clippings.length > 0)
  failures.push(`written: ${JSON.stringify({ kept, clippings })}`);
await on.kill();
await news.close();
for (const failure of failures.slice(0, 20)) log(failure);
console.log(`${failures.length} failures; ${((Date.now() - began) / 1000).toFixed(0)} s in all`);
process.exit(failures.length > 0 ? 1 : 0);
