import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInput } from './input';

const folder = mkdtempSync(join(tmpdir(), 'diem-bao-input-'));
const put = (name: string, content: Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const little = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const big = (text: string): Buffer => little(text).swap16();

describe('a file in UTF-16, as Windows calls Unicode', () => {
  it.each([
    ['le.txt', little('Ông Lê Quang Bảo.'), 'text', 'Ông Lê Quang Bảo.'],
    ['be.txt', big('Ông Lê Quang Bảo.'), 'text', 'Ông Lê Quang Bảo.'],
    ['no-ending', little('<p>Bảo</p>'), 'html', '<p>Bảo</p>'],
    ['page.html', big('<p>Bảo</p>'), 'html', '<p>Bảo</p>'],
  ])('is read as one: %s', async (name, bytes, kind, content) => {
    expect(await readInput(put(name, bytes), false)).toMatchObject({ kind, content });
  });
});
