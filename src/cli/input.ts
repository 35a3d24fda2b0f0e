import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { decodeUtf16 } from '../annotate/text/utf16';

export interface Input {
  /** The path as given; `-` for standard input. */
  source: string;
  kind: 'html' | 'text';
  content: string;
}

/** Reads one file. Rejects with the system's error, or with zlib's if a .gz is broken. */
export async function readInput(source: string, asText: boolean): Promise<Input> {
  const raw = source === '-' ? await buffer(process.stdin) : await readFile(source);
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
  const kind = asText ? 'text' : kindOf(source, bytes);
  const content = decodeUtf16(bytes) ?? (kind === 'html' ? decodePage(bytes) : bytes.toString('utf8'));
  return { source, kind, content };
}

function kindOf(source: string, bytes: Buffer): 'html' | 'text' {
  if (/\.x?html?(\.gz)?$/i.test(source)) return 'html';
  if (/\.txt(\.gz)?$/i.test(source)) return 'text';
  const beginning = bytes.subarray(0, 512);
  return /^\uFEFF?\s*</.test(decodeUtf16(beginning) ?? beginning.toString('utf8')) ? 'html' : 'text';
}

/** Chooses the encoding as browsers do without an HTTP header and a byte order mark: by the first <meta>, otherwise UTF-8. */
function decodePage(bytes: Buffer): string {
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096))?.[1] ?? 'utf-8';
  // A page whose <meta> can be read as ASCII is not UTF-16, whatever it declares.
  const encoding = /^utf-?16/i.test(label) ? 'utf-8' : label;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
