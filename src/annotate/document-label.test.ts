import { describe, expect, it } from 'vitest';
import { documentLabel } from './document-label';

const bare = { type: 'nghị định', id: null, number: null, name: null, year: null, mentions: [] };
const law = { ...bare, type: 'luật', name: 'Luật Đất đai' };

describe('what a document is called', () => {
  it.each([
    ['a number', { ...bare, id: '21/2019/NĐ-CP', number: '21', year: 2019 }, 'Nghị định 21/2019/NĐ-CP'],
    ['a number without the rest', { ...bare, number: '21' }, 'Nghị định 21'],
    ['a type with Đ', { ...bare, type: 'điều lệ', number: '2' }, 'Điều lệ 2'],
    ['a law, with the year that tells it from others of its name', { ...law, year: 2024 }, 'Luật Đất đai năm 2024'],
    ['a law whose number is known too', { ...law, id: '31/2024/QH15', year: 2024 }, 'Luật Đất đai năm 2024'],
    ['a law of an unknown year', law, 'Luật Đất đai'],
    ['a name with the year in it', { ...law, name: 'Luật Đất đai năm 2013', year: 2013 }, 'Luật Đất đai năm 2013'],
    ['the words of the article', { ...bare, mentions: [{ text: 'nghị định về phà' }] }, 'nghị định về phà'],
    ['nothing but its type', bare, 'Nghị định'],
  ])('%s', (_, reference, label) => expect(documentLabel(reference)).toBe(label));
});
