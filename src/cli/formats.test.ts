import { expect, it } from 'vitest';
import { WRITERS } from './formats';

it('writes a row for each mention, safe for spreadsheets', () => {
  const { head, record } = WRITERS.csv;
  const row = record({
    source: '=cmd.html',
    article: null,
    officials: [
      {
        name: 'Lê "Quang" Bảo',
        rank: null,
        country: null,
        class: 'official',
        roles: [],
        mentions: [{ start: 0, end: 3, text: '-Bảo' }],
      },
    ],
    references: [],
    relations: [],
  });
  expect(head.startsWith('\uFEFFsource,')).toBe(true);
  expect(row).toBe(`'=cmd.html,,,,official,"Lê ""Quang"" Bảo",,0,3,'-Bảo\r\n`);
});
