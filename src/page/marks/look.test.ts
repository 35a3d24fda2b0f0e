import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blend, type Color, contrast, parseColor } from './contrast';
import { lookFor, palettes } from './look';

const css = readFileSync(`${import.meta.dirname}/../marks.css`, 'utf8');
const color = (text: string): Color => parseColor(text) as Color;
const white = color('rgb(255, 255, 255)');

describe('colours', () => {
  it.each([
    ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
    ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['rgb(1 2 3 / 50%)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['oklch(1 0 0)', { red: 255, green: 255, blue: 255, alpha: 1 }],
    ['lab(0 0 0)', { red: 0, green: 0, blue: 0, alpha: 1 }],
    ['canvastext', null],
  ])('%s', (text, expected) => expect(parseColor(text)).toEqual(expected));

  it('knows black on white', () => expect(contrast(color('rgb(0,0,0)'), white)).toBeCloseTo(21));
});

describe('the look of marks', () => {
  it.each([
    ['black on white', 'rgb(0,0,0)', 'rgb(255,255,255)', 'light-calm-both'],
    ['grey that is just readable: no ground', 'rgb(115,115,115)', 'rgb(255,255,255)', 'light-calm-underline'],
    ['light on dark', 'rgb(228,228,228)', 'rgb(18,18,18)', 'dark-calm-both'],
    ['white on mid red: neither palette is seen', 'rgb(255,255,255)', 'rgb(160,90,80)', 'plain'],
  ])('%s', (_, text, background, suffix) => {
    expect(lookFor(color(text), color(background), 'both', 'calm').suffix).toBe(suffix);
  });

  it('keeps text readable wherever it lays a ground', () => {
    for (let grey = 0; grey < 256; grey += 5) {
      for (let paper = 0; paper < 256; paper += 5) {
        const text = { red: grey, green: grey, blue: grey, alpha: 1 };
        const background = { red: paper, green: paper, blue: paper, alpha: 1 };
        for (const strength of ['calm', 'clear'] as const) {
          const { theme, suffix } = lookFor(text, background, 'both', strength);
          if (theme === 'plain' || !suffix.endsWith('both')) continue;
          for (const ground of palettes[theme].grounds[strength]) {
            expect(contrast(text, blend(ground, background))).toBeGreaterThanOrEqual(4.5);
          }
        }
      }
    }
  });

  it('has a rule in marks.css for every suffix, in the very colours', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const strength of ['calm', 'clear'] as const) {
        for (const kind of [1, 2] as const) {
          const name = `note-${kind}-${theme}-${strength}`;
          for (const style of ['underline', 'ground', 'both']) expect(css).toContain(`::highlight(${name}-${style})`);
          const ground = palettes[theme].grounds[strength][kind - 1] as Color;
          const rule = css.slice(css.indexOf(`::highlight(${name}-ground)`));
          expect(rule).toMatch(
            new RegExp(
              `^[^}]*rgb\\(${ground.red} ${ground.green} ${ground.blue} / ${Math.round(ground.alpha * 100)}%\\)`,
            ),
          );
          const line = palettes[theme].lines[kind - 1] as Color;
          const lines = css.slice(css.indexOf(`::highlight(${name}-underline)`));
          expect(lines).toMatch(new RegExp(`^[^}]*rgb\\(${line.red} ${line.green} ${line.blue}\\)`));
        }
      }
    }
    for (const name of ['note-1-plain', 'note-2-plain', 'note-3-light', 'note-3-dark', 'note-3-plain']) {
      expect(css).toContain(`::highlight(${name})`);
    }
  });
});
