/**
 * `npm run long -- hostile [NAME]`: heavy pages in a real Chromium with the built extension; with a name only those whose name bears it.
 * Prints what each costs the main thread through us. No exception, nothing of ours over 100 ms at a stretch, the page alive.
 */

import { traceVisit } from '../bench/visit/trace';
import { openChromium } from '../browser/chromium';
import { startNewsServer } from '../browser/news-server';
import { heavyPages, undeclaredPages } from '../hostile/heavy';

const LONGEST_MS = 100;
const wanted = process.argv[4] ?? '';
const news = await startNewsServer();
const on = await openChromium({ port: news.port });
const failures: string[] = [];
const began = Date.now();
let count = 0;
let slowest = { name: '', longest: 0 };

const undeclared = new Set(undeclaredPages);
for (const row of [...heavyPages, ...undeclaredPages]) {
  const [name, make] = row;
  if (!name.includes(wanted)) continue;
  count += 1;
  const address = undeclared.has(row)
    ? 'https://vnexpress.net/thoi-su'
    : `https://vnexpress.net/bai-${4_812_345 + count}.html`;
  news.serve(address, make());
  const page = await on.open('about:blank');
  page.setDefaultTimeout(120_000);
  const session = await page.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    failures.push(`${name}: ${exception?.description ?? text}`),
  );
  await session.send('Runtime.enable');
  try {
    const { longest, total } = await traceVisit(page, address);
    const marks = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    console.log(
      `${name.padEnd(50)} longest ${longest.toFixed(1).padStart(7)} ms   all ${total.toFixed(1).padStart(7)} ms   ${marks} marks`,
    );
    if (longest > slowest.longest) slowest = { name, longest };
    if (longest > LONGEST_MS) failures.push(`${name}: ${longest.toFixed(0)} ms at a stretch`);
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  news.serve(address, '');
  await page.close();
}
await on.kill();
await news.close();
console.log(
  `${count} pages, ${failures.length} failures, slowest ${slowest.longest.toFixed(1)} ms (${slowest.name}); ${((Date.now() - began) / 1000).toFixed(0)} s`,
);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
