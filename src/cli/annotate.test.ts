import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { madeUpPage, TITLE } from '../../tests/pages/made-up';

const folder = mkdtempSync(join(tmpdir(), 'diem-bao-cli-'));
const root = resolve(import.meta.dirname, '../..');
const put = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const text = put('a.txt', '\uFEFFÔng Lê Quang Bảo,\r\n  Phó Chủ tịch UBND huyện.\n');
const page = put('b.html', madeUpPage());
const zipped = put('c.html.gz', gzipSync(madeUpPage()));
const front = put('d.html', '<title>Báo</title><h1>Báo</h1>');
const broken = put('e.html.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3]));

interface Outcome {
  status: number;
  out: string;
  err: string;
}

function annotate(words: string[], input = ''): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/annotate.ts', ...words],
      { cwd: root },
      (error, out, err) => done({ status: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}
const records = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { source: string; article: { text: string; title: string } | null });

it('writes one record a line in the order of the arguments, and goes on after a file that cannot be read', async () => {
  const missing = join(folder, 'none.txt');
  const { status, out, err } = await annotate([text, missing, page, broken, zipped, front]);
  const [first, second, third, last] = records(out);
  expect(records(out).map(({ source }) => source)).toEqual([text, page, zipped, front]);
  expect(first?.article?.text).toBe('\uFEFFÔng Lê Quang Bảo,\r\n  Phó Chủ tịch UBND huyện.\n');
  expect(second?.article?.title).toBe(TITLE);
  expect(third?.article?.text).toBe(second?.article?.text);
  expect(last?.article).toBeNull();
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0]),
  ).toEqual([missing, broken]);
  expect(status).toBe(1);
}, 60_000);

it('reads standard input, takes pages as text when told, and writes JSON', async () => {
  const { status, out } = await annotate(['--text', '--format', 'json', page, '-'], 'Một dòng.');
  const [asText, input] = JSON.parse(out) as ReturnType<typeof records>;
  expect(asText?.article?.text).toBe(madeUpPage());
  expect(input).toMatchObject({ source: '-', article: { text: 'Một dòng.' } });
  expect(status).toBe(0);
}, 60_000);

it('says what is wrong with a command, and how it is used', async () => {
  for (const words of [[], ['--format', 'xml', text], ['--url', 'nowhere', page], ['--color', text]]) {
    const { status, out, err } = await annotate(words);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('usage: annotate');
  }
}, 60_000);

it('tells how it is used where it is asked', async () => {
  for (const word of ['--help', '-h']) {
    const { status, out, err } = await annotate([word]);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^usage: annotate /);
  }
}, 60_000);
