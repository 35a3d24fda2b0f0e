/** Computed colours and their contrast ratio by WCAG 2. */

export interface Color {
  /** 0–255 each. */
  red: number;
  green: number;
  blue: number;
  /** 0–1. */
  alpha: number;
}

const rgb = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/;
const lightness = /^(oklch|oklab|lch|lab)\(\s*([\d.]+)/;

/** Parses a computed colour. Perceptual colour spaces are reduced to a grey of their lightness; null if the format is unknown. */
export function parseColor(css: string): Color | null {
  const parts = rgb.exec(css);
  if (parts) {
    const [, red, green, blue, alpha = '1', percent] = parts;
    return { red: Number(red), green: Number(green), blue: Number(blue), alpha: Number(alpha) / (percent ? 100 : 1) };
  }
  const light = lightness.exec(css);
  if (!light) return null;
  const share = Number(light[2]) / (light[1]?.startsWith('ok') ? 1 : 100);
  const grey = Math.round(Math.min(1, share) * 255);
  return { red: grey, green: grey, blue: grey, alpha: 1 };
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, 0 (black) to 1 (white). */
export function luminance({ red, green, blue }: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** 1 to 21. */
export function contrast(one: Color, other: Color): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour of a translucent colour on an opaque one. */
export function blend(top: Color, ground: Color): Color {
  const mix = (a: number, b: number): number => a * top.alpha + b * (1 - top.alpha);
  return {
    red: mix(top.red, ground.red),
    green: mix(top.green, ground.green),
    blue: mix(top.blue, ground.blue),
    alpha: 1,
  };
}
