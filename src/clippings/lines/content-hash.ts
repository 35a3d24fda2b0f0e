import type { Article } from '../../annotate/record';
import type { TextQuote } from '../model/clipping';

/** SHA-256 in hexadecimal of title and text, and for a quote also of its offset and words. */
export async function contentHash(article: Article | null, quote: TextQuote | null): Promise<string> {
  const parts = [article?.title ?? '', article?.text ?? ''];
  if (quote !== null) parts.push(String(quote.start), quote.exact);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('\0')));
  return hex(new Uint8Array(digest));
}

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
