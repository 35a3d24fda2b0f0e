/** Widths in pixels of texts in the screen's own font, measured: an estimate by letters is wrong by a tenth, and names would run into each other. */
export function textWidths(em: number): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 0.6 * em;
  context.font = `${em}px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => context.measureText(text).width;
}
