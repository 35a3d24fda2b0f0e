import { beforeEach, expect, it } from 'vitest';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';
import { type Library, noCorrections } from '../index';

/** Two windows over one library write by the same functions: what stands between a change and its undoing is the other's. */
let library: Library;
let id: number;

beforeEach(async () => {
  library = await newLibrary();
  id = await clipMadeUp(library, { tags: ['b', 'a'], note: 'Cũ' });
});

const read = async () => (await library.readClipping(id))!;

it('undoing tags reverts only its own change', async () => {
  const undo = await library.setTags([id], { add: ['c'], remove: ['b'] });
  await library.setTags([id], { add: ['d'], remove: ['a'] });
  await undo();
  expect((await read()).tags).toEqual(['d', 'b']);
});

it('undoing tags restores their order if nothing else was changed', async () => {
  const undo = await library.setTags([id], { add: ['c'], remove: ['b'] });
  await undo();
  expect((await read()).tags).toEqual(['b', 'a']);
});

it('undoing a note or corrections fails rather than overwrite a later change', async () => {
  const undoNote = await library.setNote(id, 'Mới');
  const undoTitle = await library.setCorrections(id, () => ({ ...noCorrections, article: { title: 'Một' } }));
  await library.setNote(id, 'Mới hơn');
  await library.setCorrections(id, () => ({ ...noCorrections, article: { title: 'Hai' } }));
  await expect(undoNote()).rejects.toThrow('changedMeanwhile');
  await expect(undoTitle()).rejects.toThrow('changedMeanwhile');
  expect(await read()).toMatchObject({ note: 'Mới hơn', corrections: { article: { title: 'Hai' } } });
});

it('a note that another window has written meanwhile is kept beside the new one', async () => {
  await library.setNote(id, 'Của cửa sổ kia', 'Cũ');
  const undo = await library.setNote(id, 'Cũ, viết thêm', 'Cũ');
  expect((await read()).note).toBe('Của cửa sổ kia\n\nCũ, viết thêm');
  await undo();
  expect((await read()).note).toBe('Của cửa sổ kia');
  await library.setNote(id, 'Của cửa sổ kia, sửa', 'Của cửa sổ kia');
  await library.setNote(id, '', 'Của cửa sổ kia, sửa');
  await library.setNote(id, 'Sau khi xóa', 'Của cửa sổ kia, sửa');
  expect((await read()).note).toBe('Sau khi xóa');
  await library.setNote(id, '', 'Của cửa sổ kia');
  expect((await read()).note).toBe('Sau khi xóa');
});

it('two corrections in quick succession are both kept', async () => {
  const wrong = (name: string) =>
    library.setCorrections(id, (now) => ({ ...now, officials: [...now.officials, { name, change: null }] }));
  await Promise.all([wrong('Lò Văn Páo'), wrong('Lê Văn Mẫu')]);
  expect((await read()).corrections.officials.map(({ name }) => name)).toEqual(['Lò Văn Páo', 'Lê Văn Mẫu']);
});

it('undoing a note restores the old one', async () => {
  const undo = await library.setNote(id, 'Mới');
  await undo();
  expect((await read()).note).toBe('Cũ');
});

it('a tag is removed whatever the Unicode form of its name', async () => {
  await library.setTags([id], { add: ['Đất đai'] });
  await library.setTags([id], { remove: [' Đất đai'.normalize('NFD')] });
  expect((await read()).tags).toEqual(['b', 'a']);
});
