/**
 * `npm run long -- day [VISITS]`: a day's use in Chromium, 120 visits without a number: articles of every paper on the list, cards, clips, quotes
 * corrected, settings, the library from screen to screen, every export, a backup. At its end the browser's own log is read: a request that
 * the extension made, or that anybody made to where nothing is served, or to a page once more than it was visited, is a failure. `npm run build` comes first.
 */
import { formats } from '../../src/export';
import { sites } from '../../src/platform/sites';
import { closeCard, hoverForCard } from '../browser/card';
import { openChromium } from '../browser/chromium';
import { clipThroughPopup } from '../browser/clip';
import { waitForDownload } from '../browser/downloads';
import { until } from '../browser/in-extension';
import { exportFromLibrary, openLibrary, press } from '../browser/library';
import { waitForMarks } from '../browser/marks';
import { startNewsServer } from '../browser/news-server';
import { askedAgain, strangers } from '../browser/strangers';
import { sample } from '../fixtures/sample';
import { page as newsPage } from '../page/pages';

const visits = Number(process.argv[4] ?? 120);
const began = Date.now();
const visited: string[] = [];
const done = { visits: 0, marks: 0, cards: 0, clips: 0, settings: 0, screens: 0, exports: 0, backups: 0 };
const news = await startNewsServer();
const on = await openChromium({ port: news.port });

for (let visit = 0; visit < visits; visit += 1) {
  const site = sites[visit % sites.length];
  const address = `https://${site?.host}/hoi-nghi-so-${visit}-${900_000 + visit}.html`;
  news.serve(address, newsPage({ title: `${sample.title}, kỳ ${visit}` }));
  visited.push(address);
  const page = await on.open(address);
  done.marks += (await waitForMarks(page, 8)).length;
  done.visits += 1;
  if (visit % 4 === 0) {
    await hoverForCard(on, page, visit % 8);
    await closeCard(on, page);
    done.cards += 1;
  }
  if (visit % 6 === 0) {
    const popup = await clipThroughPopup(on, page);
    await popup.page?.close();
    done.clips += 1;
  }
  if (visit % 10 === 0) {
    const key = `off:${site?.host}`;
    await on.desk.run(({ browser }, off) => browser.storage.local.set({ [off]: true, markStrength: 'clear' }), key);
    await on.desk.run(({ browser }, off) => browser.storage.local.remove(off), key);
    done.settings += 2;
  }
  await page.close();
}

const { page, inside } = await openLibrary(on);
await until(inside, ({ document }) => document.querySelector('.clipping-row') !== null, []);
for (const { id, extension } of formats) {
  await exportFromLibrary(inside, id);
  await waitForDownload(on.downloads, extension);
  done.exports += 1;
}
for (const hash of [
  '1',
  'officials',
  'documents',
  'timeline',
  'graph',
  'watch',
  'bin',
  'clippings?q=van+thu',
  'data',
]) {
  const to = hash === '1' ? '#/clippings/1' : `#/${hash}`;
  await page.evaluate((address) => {
    location.hash = address;
  }, to);
  await until(inside, ({ document }) => document.querySelector('h1, h2') !== null, []);
  await new Promise((next) => setTimeout(next, 500));
  done.screens += 1;
}
await press(inside, 'libraryBackupStart');
await waitForDownload(on.downloads, 'zip');
done.backups += 1;
await on.openOwn(on.built.pages.options);

const requests = await on.close();
const strange = strangers(requests, news.served());
const again = askedAgain(news.asked, news.served(), visited);
await news.close();
console.log(done);
console.log(
  `${requests.length} requests in the browser’s log, ${new Set(requests.map(({ address }) => new URL(address).hostname)).size} hosts; ` +
    `by the extension or to where nothing is served: ${strange.length}, fetched again: ${again.length}; ${((Date.now() - began) / 1000).toFixed(0)} s`,
);
for (const { address, initiator } of strange) console.error(`${address} asked for by ${initiator}`);
for (const address of again) console.error(`${address} asked for again`);
process.exitCode = strange.length + again.length > 0 ? 1 : 0;
