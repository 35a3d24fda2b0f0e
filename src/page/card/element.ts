/** Creates elements by DOM calls alone, so that no text is ever parsed as markup. */

export type Child = Node | string | null | false;

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const child of children) if (child) made.append(child);
  return made;
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** SVG paths of the card's icons, in a 16 × 16 view box. */
const drawings = {
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  close: 'm4 4 8 8m0-8-8 8',
  pin: 'M6 2.5h4l-.6 4L12 9H4l2.6-2.5zM8 9v4.5',
  open: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5',
  copy: 'M6 6h7v7H6zM10 3H3v7',
} as const;

/** A button that shows an icon; `label` is its accessible name and tooltip. */
export function iconButton(drawing: keyof typeof drawings, label: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'icon', 'aria-label': label, title: label }, icon(drawing));
  button.addEventListener('click', press);
  return button;
}

export function icon(drawing: keyof typeof drawings): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svgSpace, 'path');
  path.setAttribute('d', drawings[drawing]);
  svg.append(path);
  return svg;
}
