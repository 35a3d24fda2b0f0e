import { describe, expect, it } from 'vitest';
import { citation } from './citation';

const decree = {
  type: 'nghị định',
  id: '21/2019/NĐ-CP',
  number: '21',
  year: 2019,
  name: null,
  issuer: 'Chính phủ',
  date: null,
  subject: 'khu vực phòng thủ',
  keyInferred: false,
};
const entry = {
  number: '21/2019/NĐ-CP',
  title: 'Về khu vực phòng thủ',
  issuer: null,
  issued: '2019-02-22',
  effective: null,
  status: null,
  asOf: '2026-08',
};

describe('citing a document', () => {
  it('takes what the article says', () => {
    expect(citation(decree, null)).toBe('Nghị định số 21/2019/NĐ-CP của Chính phủ về khu vực phòng thủ');
  });
  it('adds what the register knows', () => {
    expect(citation(decree, entry)).toBe(
      'Nghị định số 21/2019/NĐ-CP ngày 22/2/2019 của Chính phủ về khu vực phòng thủ',
    );
  });
  it('names a law by its name', () => {
    const law = {
      ...decree,
      type: 'luật',
      name: 'Luật Đất đai',
      year: 2024,
      id: '31/2024/QH15',
      issuer: 'Quốc hội',
      subject: null,
    };
    expect(citation(law, null)).toBe('Luật Đất đai số 31/2024/QH15 của Quốc hội');
  });
  it('gives a law its number where the article says the year, not where it is inferred', () => {
    const law = {
      ...decree,
      type: 'luật',
      name: 'Luật Đất đai',
      id: null,
      number: null,
      issuer: 'Quốc hội',
      subject: null,
    };
    const known = { ...entry, number: '31/2024/QH15', title: 'Luật Đất đai', issued: '2024-01-18' };
    expect(citation({ ...law, year: 2024 }, known)).toBe('Luật Đất đai số 31/2024/QH15 ngày 18/1/2024 của Quốc hội');
    expect(citation({ ...law, year: null, keyInferred: true }, known)).toBe('Luật Đất đai của Quốc hội');
  });
  it('leaves out what is not known', () => {
    const bare = { ...decree, id: null, number: null, year: null, issuer: null, subject: null };
    expect(citation(bare, null)).toBe('Nghị định');
  });
});
