/**
 * The cost of a visit for a page: detection, recognition and marks, compared with Readability and mark.js with the same spans (Chromium and
 * Firefox), and the effect of the built extension on a real page load (Chromium's trace).
 */
import { launch } from 'puppeteer-core';
import { findChromium, findFirefox } from '../tools/find-browser.mjs';
import { builtVisits } from './visit/built';
import { type Row, sideBySide } from './visit/side-by-side';

const sizes = [1_000, 5_000, 20_000];
const runsInChromium = 5;
const runsInFirefox = 3;
const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

const short = (milliseconds: number): number => Number(milliseconds.toFixed(1));

function report(name: string, rows: readonly Row[], runs: number): void {
  console.log(`\n${name}: median of ${runs} first calls on fresh pages, ms of main thread`);
  console.table(
    rows.map(({ elements, ours, peers, told, parts, background, again, marks, addedByOurs, addedByPeers }) => ({
      elements,
      ours: short(ours),
      'Readability + mark.js': short(peers),
      ratio: short(peers / ours),
      'the peers, told where': short(told),
      'ratio to these': short(told / ours),
      'detect / mark': `${short(parts.detect)} / ${short(parts.mark)}`,
      'recognise, in the background': short(background),
      'ours warm': short(again),
      marks,
      'nodes added': `${addedByOurs} / ${addedByPeers}`,
    })),
  );
}

console.log(
  `The built extension in Chromium: median of ${runsInChromium} page loads, ms of the main thread's own clock`,
);
const built = await builtVisits(sizes, runsInChromium);
console.table(
  built.map(({ setUp, total, longest, untilMarks, layingOut, alone, ...rest }) => ({
    ...rest,
    setUp: short(setUp),
    total: short(total),
    'longest step': short(longest),
    'DOMContentLoaded to marks': short(untilMarks),
    'styles and layout, with ours / alone': `${short(layingOut)} / ${short(alone)}`,
  })),
);

const chromium = await launch({ executablePath: findChromium() ?? '', headless: true, args: flags });
const inChromium: Row[] = [];
for (const elements of sizes) inChromium.push(await sideBySide(chromium, elements, runsInChromium));
await chromium.close();
report('Chromium', inChromium, runsInChromium);

const firefox = await launch({ browser: 'firefox', executablePath: findFirefox() ?? '', headless: true });
const inFirefox: Row[] = [];
for (const elements of sizes) inFirefox.push(await sideBySide(firefox, elements, runsInFirefox));
await firefox.close();
report('Firefox', inFirefox, runsInFirefox);
