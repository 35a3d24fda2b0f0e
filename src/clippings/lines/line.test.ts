import { expect, it } from 'vitest';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { readLine, writeLine } from './line';

it('a version number without a successor is refused', async () => {
  const library = await newLibrary();
  const clipping = (await library.readClipping(await clipMadeUp(library)))!;
  const at = 'clippings-00001.jsonl:1';
  expect((await readLine(writeLine({ ...clipping, version: 1_000 }), at)).version).toBe(1_000);
  await expect(readLine(writeLine({ ...clipping, version: Number.MAX_SAFE_INTEGER }), at)).rejects.toMatchObject({
    messageKey: 'clippingsBackupFieldWrong',
    details: [at, 'version'],
  });
});
