import { expect, it } from 'vitest';
import { clipMadeUp, newLibrary } from '../../../tests/clippings/made-up';

it('dossiers and cards sort by time, whatever the time zone of a page', async () => {
  const library = await newLibrary();
  const clipAt = (published: string, title: string) =>
    clipMadeUp(library, {
      published,
      text: 'Ông Lê Văn Mẫu nêu 21/2019/NĐ-CP.\n',
      officials: [['Lê Văn Mẫu', title, 'Sở Xây dựng']],
      references: [['21/2019/NĐ-CP', 'vn:cp:nd:2019:21']],
    });
  const later = await clipAt('2024-05-01T23:00:00Z', 'Giám đốc');
  const earlier = await clipAt('2024-05-02T01:00:00+07:00', 'Phó Giám đốc');
  const middle = await clipAt('2024-05-02T04:00:00+09:00', 'Giám đốc');
  const [official, document, card] = await Promise.all([
    library.officialDossier('lê văn mẫu|sở xây dựng'),
    library.referenceDossier('vn:cp:nd:2019:21'),
    library.mentions('official', 'lê văn mẫu|sở xây dựng', 9),
  ]);
  const order = [later, middle, earlier];
  expect(official?.entries.map(({ clipping }) => clipping)).toEqual(order);
  expect(document?.entries.map(({ clipping }) => clipping)).toEqual(order);
  expect(card.recent.map(({ clipping }) => clipping)).toEqual(order);
  expect(official?.posts).toMatchObject([
    { title: 'Phó Giám đốc' },
    { title: 'Giám đốc', from: '2024-05-02T04:00:00+09:00', to: '2024-05-01T23:00:00Z' },
  ]);
});
