/**
 * How marks look on a page: a theme that suits the page's colours, with the style and strength of the settings. A look is a suffix of the
 * highlights' names; marks.css has a rule for each.
 */
import type { MarkStrength, MarkStyle, Settings } from '../../platform';
import { blend, type Color, contrast, luminance } from './contrast';

/** `plain`: lines in the text's own colour, if neither palette has enough contrast. */
export type Theme = 'light' | 'dark' | 'plain';

/** The colours of marks.css; a test compares them. */
export const palettes = {
  light: {
    lines: [
      { red: 138, green: 90, blue: 0, alpha: 1 },
      { red: 29, green: 85, blue: 120, alpha: 1 },
    ],
    grounds: {
      calm: [
        { red: 242, green: 178, blue: 40, alpha: 0.2 },
        { red: 64, green: 150, blue: 205, alpha: 0.13 },
      ],
      clear: [
        { red: 242, green: 178, blue: 40, alpha: 0.4 },
        { red: 64, green: 150, blue: 205, alpha: 0.27 },
      ],
    },
  },
  dark: {
    lines: [
      { red: 230, green: 189, blue: 108, alpha: 1 },
      { red: 140, green: 196, blue: 230, alpha: 1 },
    ],
    grounds: {
      calm: [
        { red: 230, green: 180, blue: 80, alpha: 0.14 },
        { red: 120, green: 185, blue: 225, alpha: 0.14 },
      ],
      clear: [
        { red: 230, green: 180, blue: 80, alpha: 0.26 },
        { red: 120, green: 185, blue: 225, alpha: 0.26 },
      ],
    },
  },
} as const satisfies Record<'light' | 'dark', { lines: Color[]; grounds: Record<MarkStrength, Color[]> }>;

/** Least contrast of text on a marked ground, and of a line on the page (WCAG 1.4.3 and 1.4.11). */
const textContrast = 4.5;
const lineContrast = 3;

export interface Look {
  theme: Theme;
  /** Suffix of the highlights' names. */
  suffix: string;
}

/** Every suffix of a look. */
export const suffixes: readonly string[] = [
  'plain',
  ...['light', 'dark'].flatMap((theme) =>
    ['calm', 'clear'].flatMap((strength) =>
      ['underline', 'ground', 'both'].map((style) => `${theme}-${strength}-${style}`),
    ),
  ),
];

/** The look for a text colour on a background; without ground colours if they would take the text below its least contrast. */
export function lookFor(text: Color, background: Color, style: MarkStyle, strength: MarkStrength): Look {
  const theme = luminance(text) > luminance(background) ? 'dark' : 'light';
  const { lines, grounds } = palettes[theme];
  if (lines.some((line) => contrast(line, background) < lineContrast)) return { theme: 'plain', suffix: 'plain' };
  const grounded = grounds[strength].every((ground) => contrast(text, blend(ground, background)) >= textContrast);
  return { theme, suffix: `${theme}-${strength}-${grounded ? style : 'underline'}` };
}

/** The look until the page's colours are read, in the same frame. */
export function firstLook({ markStyle, markStrength }: Settings): Look {
  return { theme: 'light', suffix: `light-${markStrength}-${markStyle}` };
}
