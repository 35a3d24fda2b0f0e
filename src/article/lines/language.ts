/** Letters that Vietnamese has and its neighbours in print do not. */
const VIETNAMESE = /[ăđơưạ-ỹ]/g;
const SAMPLE = 2000;

/** A text is Vietnamese where one letter in fifty or more is one that only Vietnamese has. Composed letters are looked for. */
export function isVietnamese(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  return (sample.match(VIETNAMESE)?.length ?? 0) * 50 > sample.length;
}

/** BCP 47 tag: what the text itself shows, before what the page declares; templates are often marked `en`. */
export function languageOf(document: Document, text: string): string {
  if (isVietnamese(text)) return 'vi';
  const declared = document.documentElement?.getAttribute('lang')?.trim() ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(declared) ? declared : '';
}
