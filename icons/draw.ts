/** Draws the PNG icons from icon.svg: `npx tsx icons/draw.ts` after a change of the drawing. The dimmed ones say "no article here". */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { findChromium } from '../tests/tools/find-browser.mjs';

const folder = import.meta.dirname;
const drawing = readFileSync(resolve(folder, 'icon.svg'), 'utf8');
const dimmed = drawing.replace('#9a2a1c', '#8b8273').replace('#f2c14e', '#c9c2b4');

const browser = await launch({
  executablePath: findChromium() ?? '',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [name, svg, sizes] of [
  ['icon', drawing, [16, 32, 48, 128]],
  ['icon-dim', dimmed, [16, 32]],
] as const) {
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
    writeFileSync(resolve(folder, `${name}-${size}.png`), png);
  }
}
await browser.close();
