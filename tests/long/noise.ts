/**
 * `npm run long -- noise`: hostile text of several kinds is read in linear time: 2 MB must cost no more than 2.5 times 1 MB,
 * by the time of the processor, so that what else the machine does counts less.
 */

import { recogniseReferences } from '../../src/annotate/references';
import { fold } from '../../src/annotate/text/fold';

const KINDS: Record<string, (i: number) => string> = {
  'digits, slashes and hyphens': (i) => `${i % 10}/${(i * 7) % 10}-`,
  'one run of digits': (i) => String(i % 10),
  'type words and numbers': (i) => `Nghị định ${i % 997} và `,
  'lists of numbers': (i) => `, ${i % 89}`,
  'full numbers': (i) => `Nghị định ${i}/2024/NĐ-CP, `,
  'law names': () => 'Luật Đất đai, Nhà ở và ',
  'amending laws': () => 'Luật sửa đổi, bổ sung một số điều của ',
  'the word luật': () => 'luật Luật ',
  pinpoints: (i) => `điểm a khoản ${i % 9} Điều `,
  brackets: () => '(((',
  'combining marks': () => 'a\u0323\u0302',
  'soft hyphens': () => '\u00ad',
  spaces: () => ' ',
  'capitals and strokes': () => 'A-B/',
};

const size = 1_000_000;
/** Below this a garbage collection makes more of a difference than the text. */
const floor = 100;

function cost(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    recogniseReferences(fold(text), {});
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

let failed = false;
for (const [kind, part] of Object.entries(KINDS)) {
  let text = '';
  for (let i = 0; text.length < 2 * size; i++) text += part(i);
  const [one = 0, two = 0] = [size, 2 * size].map((length) => cost([...text.slice(0, length)].join('')));
  const ratio = Math.max(two, floor) / Math.max(one, floor);
  const linear = ratio <= 2.5;
  failed ||= !linear;
  console.log(
    `${kind.padEnd(28)} 1 MB ${one.toFixed(0).padStart(6)} ms   2 MB ${two.toFixed(0).padStart(6)} ms   ×${ratio.toFixed(2)}${linear ? '' : '   NOT LINEAR'}`,
  );
}
process.exitCode = failed ? 1 : 0;
