import { describe, expect, it } from 'vitest';
import { citation, titleOf } from './citation';

const decree = {
  type: 'nghị định',
  id: '21/2019/NĐ-CP',
  number: '21',
  year: 2019,
  name: null,
  issuer: 'Chính phủ',
  date: null,
  subject: 'khu vực phòng thủ',
};
const entry = {
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
    expect(titleOf(law)).toBe('Luật Đất đai năm 2024');
  });
  it('leaves out what is not known', () => {
    const bare = { ...decree, id: null, number: null, year: null, issuer: null, subject: null };
    expect(citation(bare, null)).toBe('Nghị định');
    expect(titleOf(bare)).toBe('Nghị định');
  });
});
