/** Letters and digits alone, in lower case, words parted by one space: for comparing lines. */
export function plain(text: string): string {
  // Ranges in place of \p classes, which take long to compile on a page that was just opened.
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9\u00DF-\uFFEF]+/g, ' ')
    .trim();
}
