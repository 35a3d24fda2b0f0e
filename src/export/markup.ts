/** Escapes text for HTML and XML, in elements and in quoted attributes. */

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes special characters and replaces control characters, which XML forbids even if escaped. */
export function markupEscaped(text: string): string {
  return text.replace(/[&<>"'\ufffe\uffff]|[^\P{Cc}\t\n\r]/gu, (char) => named[char] ?? '\ufffd');
}
