import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('firms identified only by a brand', () => {
  it.each([
    [
      'in capitals or with a capital inside',
      'Ông Vũ Hoài Ân (cựu Tổng giám đốc SHC) khai. Ông Lò Văn Inh – Phó tổng giám đốc MobiFox cho biết. Bà Ngô Bích Thảo, Giám đốc PPJ Group, cười.',
      [
        'other Vũ Hoài Ân: Tổng giám đốc|SHC|former',
        'other Lò Văn Inh: Phó tổng giám đốc|MobiFox|',
        'other Ngô Bích Thảo: Giám đốc|PPJ Group|',
      ],
    ],
    [
      'before the name of the holder',
      'Cựu Phó Tổng giám đốc SHC Cao Vỹ nói với Tổng giám đốc VTV Vũ Hoài Ân.',
      ['other Cao Vỹ: Phó Tổng giám đốc|SHC|former', 'Vũ Hoài Ân: Tổng giám đốc|VTV|'],
    ],
    [
      'no name in capitals and no place',
      'Giám đốc VŨ HOÀI ÂN nói. Phó Giám đốc TP.HCM Cao Vỹ nói.',
      ['other VŨ HOÀI ÂN: Giám đốc||', 'Cao Vỹ: Phó Giám đốc|TP.HCM|'],
    ],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
