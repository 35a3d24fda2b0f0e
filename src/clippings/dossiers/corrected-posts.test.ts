import { expect, it } from 'vitest';
import { clipMadeUp, madeUpRecord, newLibrary } from '../../../tests/clippings/made-up';
import { noCorrections } from '../index';

const name = 'Lê Văn Mẫu';
const post = (organization: string) => ({ title: 'Giám đốc', organization, status: 'current' as const });

it('a corrected post no longer joins two people, and joins them again when undone', async () => {
  const library = await newLibrary();
  const text = `Ông ${name} của Sở A và Sở B đã nói về việc này.\n`;
  const record = madeUpRecord({ text, officials: [[name, 'Giám đốc', 'Sở A']] });
  const [official] = record.officials;
  official!.roles.push({ ...official!.roles[0]!, organization: 'Sở B' });
  const id = await clipMadeUp(library, { record });
  await clipMadeUp(library, { text, officials: [[name, 'Giám đốc', 'Sở B']] });
  const keys = async () => (await library.officialDossier('lê văn mẫu|sở a'))?.keys;
  expect(await keys()).toEqual(['lê văn mẫu|sở a', 'lê văn mẫu|sở b']);
  const officials = [{ name, change: { roles: [post('Sở A')] } }];
  const undo = await library.setCorrections(id, () => ({ ...noCorrections, officials }));
  expect(await keys()).toEqual(['lê văn mẫu|sở a']);
  await undo();
  expect(await keys()).toEqual(['lê văn mẫu|sở a', 'lê văn mẫu|sở b']);
});

it('an organisation that another clipping names too is kept', async () => {
  const library = await newLibrary();
  const text = `Ông ${name} của Sở A và Sở B đã nói về việc này.\n`;
  const ids: number[] = [];
  for (let i = 0; i < 2; i++) {
    const record = madeUpRecord({ text, officials: [[name, 'Giám đốc', 'Sở A']] });
    record.officials[0]!.roles.push({ ...record.officials[0]!.roles[0]!, organization: 'Sở B' });
    ids.push(await clipMadeUp(library, { record }));
  }
  await clipMadeUp(library, { text, officials: [[name, 'Giám đốc', 'Sở B']] });
  await library.setCorrections(ids[0]!, () => ({
    ...noCorrections,
    officials: [{ name, change: { roles: [post('Sở A')] } }],
  }));
  expect((await library.officialDossier('lê văn mẫu|sở a'))?.keys).toHaveLength(2);
});

it('a clipping in the bin no longer joins two people, and joins them again when restored', async () => {
  const library = await newLibrary();
  const text = `Ông ${name} của Sở A và Sở B đã nói về việc này.\n`;
  const record = madeUpRecord({ text, officials: [[name, 'Giám đốc', 'Sở A']] });
  record.officials[0]!.roles.push({ ...record.officials[0]!.roles[0]!, organization: 'Sở B' });
  const id = await clipMadeUp(library, { record });
  for (const organization of ['Sở A', 'Sở B'])
    await clipMadeUp(library, { text, officials: [[name, 'Giám đốc', organization]] });
  const keys = async () => (await library.officialDossier('lê văn mẫu|sở a'))?.keys;
  expect(await keys()).toHaveLength(2);
  const undo = await library.moveToBin([id]);
  expect(await keys()).toEqual(['lê văn mẫu|sở a']);
  await undo();
  expect(await keys()).toHaveLength(2);
  await library.moveToBin([id]);
  await library.emptyBin();
  expect(await keys()).toEqual(['lê văn mẫu|sở a']);
});

it('somebody whom many clippings name is not joined any longer either', async () => {
  const library = await newLibrary();
  const text = `Ông ${name} của Sở A và Sở B đã nói về việc này, có bà Phạm Thị Thử.\n`;
  const mixed = async () => {
    const record = madeUpRecord({ text, officials: [[name, 'Giám đốc', 'Sở A']] });
    record.officials[0]!.roles.push({ ...record.officials[0]!.roles[0]!, organization: 'Sở B' });
    return clipMadeUp(library, { record });
  };
  for (let i = 0; i < 30; i++)
    await clipMadeUp(library, {
      text,
      officials: [
        [name, 'Giám đốc', 'Sở A'],
        ['Phạm Thị Thử', 'Phó Giám đốc', 'Sở B'],
      ],
    });
  await clipMadeUp(library, { text, officials: [[name, 'Giám đốc', 'Sở B']] });
  const ids = [await mixed(), await mixed()];
  const keys = async () => (await library.officialDossier('lê văn mẫu|sở a'))?.keys;
  await library.moveToBin(ids.slice(0, 1));
  expect(await keys()).toHaveLength(2);
  const undo = await library.moveToBin(ids.slice(1));
  expect(await keys()).toEqual(['lê văn mẫu|sở a']);
  await undo();
  expect(await keys()).toHaveLength(2);
});
