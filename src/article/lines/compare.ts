/** Letters and digits alone, in lower case, words parted by one space: for comparing lines. */
export function plain(text: string): string {
  // Ranges in place of \p classes, which take long to compile on a page that was just opened.
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9\u00DF-\uFFEF]+/g, ' ')
    .trim();
}

/** `Nguyễn Đình` as `nguyen dinh`: how addresses write it. */
export function withoutTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}
