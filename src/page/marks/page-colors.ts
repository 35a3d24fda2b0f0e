/** The page's own colours around the marks. Called in a frame, when styles are computed anyway. */
import type { Settings } from '../../platform';
import { selfAndAncestors } from '../lifecycle/unreadable';
import { type Color, parseColor } from './contrast';
import { type Look, lookFor } from './look';
import type { Mark } from './marks';

const white: Color = { red: 255, green: 255, blue: 255, alpha: 1 };
const black: Color = { red: 0, green: 0, blue: 0, alpha: 1 };

export interface PageColors {
  text: Color;
  background: Color;
}

/** The text colour and the nearest opaque background behind it, by default that of the canvas. Background images are ignored. */
export function pageColors(element: Element): PageColors {
  const holders = [...selfAndAncestors(element)];
  // The tree is too deep: each computed style would make the browser walk all the way up, which blocks the page for too long.
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

/** The look that suits the page at its first mark; null if there is none in the page. */
export function fittingLook([first]: readonly Mark[], { markStyle, markStrength }: Settings): Look | null {
  const element = first?.range.startContainer.parentElement;
  if (!element?.isConnected) return null;
  const { text, background } = pageColors(element);
  return lookFor(text, background, markStyle, markStrength);
}
