import { describe, expect, it } from 'vitest';
import { placeCard } from './place';
import { isHeadingFor } from './safe-triangle';

const window = { width: 1000, height: 800 };
const card = { width: 360, height: 300 };
const line = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 24 });

describe('where a card stands', () => {
  it.each([
    ['below its line', line(200, 100), { x: 188, y: 132, side: 'below' }],
    ['above near the bottom', line(200, 700), { x: 188, y: 392, side: 'above' }],
    ['inside on the right', line(950, 100), { x: 628, y: 132, side: 'below' }],
    ['inside on the left', line(0, 100), { x: 12, y: 132, side: 'below' }],
  ])('%s', (_, at, expected) => expect(placeCard(at, card, window)).toMatchObject(expected));

  it('never covers its line, whatever the window', () => {
    for (let height = 200; height < 900; height += 50) {
      for (let top = 0; top < height - 24; top += 20) {
        const at = line(200, top);
        const { y, maxHeight, side } = placeCard(at, card, { width: 1000, height });
        const taken = Math.min(card.height, maxHeight);
        if (side === 'below') expect(y).toBeGreaterThanOrEqual(at.bottom);
        else expect(y + taken).toBeLessThanOrEqual(at.top);
      }
    }
  });
});

describe('a pointer on its way to the card', () => {
  const box = { left: 100, top: 200, right: 460, bottom: 500 };
  const from = { x: 150, y: 180 };
  it.each([
    ['straight down', { x: 150, y: 190 }, true],
    ['slanting to the far corner', { x: 300, y: 192 }, true],
    ['on the card', { x: 300, y: 300 }, true],
    ['up and away', { x: 150, y: 150 }, false],
    ['along the line', { x: 400, y: 181 }, false],
    ['far to the left', { x: 20, y: 190 }, false],
  ])('%s', (_, at, expected) => expect(isHeadingFor(from, at, box)).toBe(expected));

  it('goes up as well as down', () => expect(isHeadingFor({ x: 150, y: 520 }, { x: 160, y: 510 }, box)).toBe(true));
});
