/** Normalizes a text for comparison: lower case, letters and digits only, words separated by one space. */
export function normalizeText(text: string): string {
  // Ranges instead of \p classes, whose first compilation on a page is slow.
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9\u00DF-\uFFEF]+/g, ' ')
    .trim();
}

/** `Nguyễn Đình` as `Nguyen Dinh`, as in addresses. */
export function stripDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}
