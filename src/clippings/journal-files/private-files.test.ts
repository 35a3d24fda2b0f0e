import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryLocks } from '../../../tests/clippings/locks';
import { privateFolder } from '../../../tests/clippings/private-folder';
import { privateFiles } from './private-files';

let texts: Map<string, string>;
let run: string;
/** As each part of the extension opens them. */
const open = async () => (await privateFiles('test', async () => run))!;

beforeEach(() => {
  const { getDirectory, ...folder } = privateFolder();
  texts = folder.texts;
  run = '11111111';
  vi.stubGlobal('navigator', { storage: { getDirectory }, locks: memoryLocks() });
});
afterEach(() => vi.unstubAllGlobals());

const full = 'x'.repeat(600_000);

it('appends to the last file of this run, whatever part of the extension created it', async () => {
  const [worker, library] = [await open(), await open()];
  await worker.append('a\n');
  await library.append(full);
  await library.append('b\n');
  await worker.append('c\n');
  expect(await worker.names()).toEqual(['00000001-11111111.jsonl', '00000002-11111111.jsonl']);
  expect(texts.get('00000002-11111111.jsonl')).toBe('b\nc\n');
});

it('appends to the last file after an earlier one was emptied', async () => {
  const [worker, library] = [await open(), await open()];
  await worker.append('a\n');
  const emptied = await library.begin();
  await library.append(full);
  const last = await library.append('b\n');
  await library.rewrite(emptied, () => '');
  expect(await worker.append('c\n')).toBe(last);
});

it('removes an emptied file of an earlier run', async () => {
  const files = await open();
  const first = await files.append('a\n');
  run = '22222222';
  const later = await open();
  expect(await later.rewrite(first, () => '')).toBe(false);
  expect(await later.names()).toEqual([]);
});
