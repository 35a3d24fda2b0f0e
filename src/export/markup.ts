/** Text as it may stand in HTML and XML, in elements and in quoted attributes. */

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes what has a meaning and replaces control characters, which XML forbids even escaped. */
export function markupEscaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => named[char] ?? '').replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd');
}
