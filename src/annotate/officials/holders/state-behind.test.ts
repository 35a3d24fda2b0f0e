import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('the state after its office-holder', () => {
  it.each([
    [
      'a king and a president',
      'Vua Salmon của Arab Saudi và Tổng thống Marek Kelder của Pháp gặp nhau.',
      ['Salmon: Vua|Arab Saudi|', 'Marek Kelder: Tổng thống|Pháp|'],
    ],
    [
      'which begins the name of something else, or is ours',
      'Thượng nghị sĩ Mark Rubin của Mỹ Latinh và Thủ tướng Vũ Hoài Ân của Việt Nam gặp nhau.',
      ['Mark Rubin: Thượng nghị sĩ||', 'Vũ Hoài Ân: Thủ tướng||'],
    ],
    [
      'the post tells its body itself',
      'Bộ trưởng Quốc phòng Marise Pane của Australia nói.',
      ['Marise Pane: Bộ trưởng|Quốc phòng|'],
    ],
    ['nobody has a post', 'Ca sĩ Anna Berglund của Pháp đến thăm.', []],
  ])('%s: %s', (_case, text, expected) => expect(officialsIn(text)).toEqual(expected));
});
