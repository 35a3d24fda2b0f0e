import { saveBlob } from '../../ui/save-file';

/** Properties that are inlined, because the file does not have the page's style sheets. */
const INLINED_PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
  'paint-order',
  'stroke-linejoin',
] as const;

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels of the PNG per pixel of the picture. */
const PNG_SCALE = 2;

interface StandalonePicture {
  text: string;
  width: number;
  height: number;
}

/** The picture as a self-contained SVG: with colours and fonts as attributes, and the page's background. */
function standalone(picture: SVGSVGElement): StandalonePicture {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = picture.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const style = getComputedStyle(originals[index]!);
    for (const property of INLINED_PROPERTIES) element.setAttribute(property, style.getPropertyValue(property));
    for (const name of ['class', 'style', 'tabindex', 'role']) element.removeAttribute(name);
  });
  const { x, y, width, height } = picture.viewBox.baseVal;
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('class');
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height })) ground.setAttribute(name, String(value));
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

/** Saves the picture as SVG. */
export function saveSvg(picture: SVGSVGElement, name: string): void {
  saveBlob(`${name}.svg`, new Blob([standalone(picture).text], { type: 'image/svg+xml' }));
}

/** Saves the picture as PNG in double size. Rejects if the browser cannot draw it. */
export async function savePng(picture: SVGSVGElement, name: string): Promise<void> {
  const { text, width, height } = standalone(picture);
  const image = new Image();
  // A data URL, because the extension's content security policy allows images from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser made no PNG of the picture.');
  saveBlob(`${name}.png`, blob);
}
