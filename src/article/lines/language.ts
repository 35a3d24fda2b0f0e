/** Letters that other languages in the papers do not have. */
const VIETNAMESE = /[ăđơưạ-ỹ]/g;
const SAMPLE = 2000;

/** A text is Vietnamese if more than one character in fifty is such a letter. */
export function isVietnamese(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  return (sample.match(VIETNAMESE)?.length ?? 0) * 50 > sample.length;
}

/** BCP 47 tag. The text itself counts before what the page declares, because templates are often marked `en`. */
export function languageOf(document: Document, text: string): string {
  if (isVietnamese(text)) return 'vi';
  const declared = document.documentElement?.getAttribute('lang')?.trim() ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(declared) ? declared : '';
}
