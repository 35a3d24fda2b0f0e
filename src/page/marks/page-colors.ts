/** The page's own colours where the marks stand. Asked inside a frame, just before the browser computes styles anyway. */
import type { Settings } from '../../platform';
import { holdersOf } from '../life/unreadable';
import { type Color, parseColor } from './contrast';
import { type Look, lookFor } from './look';
import type { Mark } from './marks';

const white: Color = { red: 255, green: 255, blue: 255, alpha: 1 };
const black: Color = { red: 0, green: 0, blue: 0, alpha: 1 };

export interface PageColors {
  text: Color;
  background: Color;
}

/** Text and the nearest opaque background behind it; the canvas's where nothing is painted. Pictures behind text are not seen. */
export function pageColors(element: Element): PageColors {
  const holders = [...holdersOf(element)];
  // Only a script builds so deep; each question would have the browser look all the way up, and longer than a page may be held up.
  if (!holders.includes(document.documentElement)) return { text: black, background: white };
  const style = getComputedStyle(element);
  const text = parseColor(style.color) ?? black;
  for (const holder of holders) {
    const background = parseColor(getComputedStyle(holder).backgroundColor);
    if (background && background.alpha > 0.5) return { text, background };
  }
  const dark =
    style.colorScheme.includes('dark') &&
    (!style.colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return { text, background: dark ? { ...black, red: 18, green: 18, blue: 18 } : white };
}

/** The look that suits the page where its marks begin; null where none stands there. */
export function fittingLook([first]: readonly Mark[], { markStyle, markStrength }: Settings): Look | null {
  const element = first?.range.startContainer.parentElement;
  if (!element?.isConnected) return null;
  const { text, background } = pageColors(element);
  return lookFor(text, background, markStyle, markStrength);
}
