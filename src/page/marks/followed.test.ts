import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../annotate/record';
import type { Watched } from '../../platform/watch-list';
import { followedEntities } from './followed';

const annotation = {
  officials: [{ name: 'Lê Thị Hoà' }, { name: 'Trần Văn Mẫu' }],
  references: [
    { id: '21/2019/NĐ-CP', key: 'vn:cp:nd:2019:21', type: 'nghị định', name: null },
    { id: null, key: 'vn:luat:dat-dai:2024', type: 'luật', name: 'Luật Đất đai' },
    { id: null, key: null, type: 'nghị định', name: null },
    { id: '478/QĐ-TTg', key: null, type: 'quyết định', name: null },
  ],
} as Annotation;

const person = (label: string): Watched => ({ kind: 'official', label, key: null });
const document = (label: string, key: string | null = null): Watched => ({ kind: 'reference', label, key });

const cases: [Watched, string[]][] = [
  [person('Lê Thị Hòa'), ['official 0']],
  [person('lê  thị hoà'), ['official 0']],
  [person('Lê Thị Hoa'), []],
  [document('21/2019/NĐ-CP'), ['reference 0']],
  [document('Nghị định 21/2019/NĐ-CP'), ['reference 0']],
  [document('Luật Đất đai'), ['reference 1']],
  [document('tên khác', 'vn:luat:dat-dai:2024'), ['reference 1']],
  [document('Luật Đất đai', 'vn:luat:dat-dai:2013'), []],
  [document('Quyết định 478/QĐ-TTg', 'vn:ttg:qd:2024:478'), ['reference 3']],
  [document('Lê Thị Hòa'), []],
];

describe('followedEntities', () => {
  it.each(cases)('%j', (watched, entities) => {
    expect([...followedEntities(annotation, [watched])]).toEqual(entities);
  });
  it('of an empty list are none', () => {
    expect(followedEntities(annotation, []).size).toBe(0);
  });
});
