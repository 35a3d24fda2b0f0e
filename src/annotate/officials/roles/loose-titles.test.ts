import { describe, expect, it } from 'vitest';
import { officialsIn } from '../test-table';

describe('an informal title is not a second office', () => {
  it.each([
    [
      'a foreign minister',
      'Bộ trưởng Ngoại giao Dmytro Kalinenko đến. Ngoại trưởng Kalinenko nói.',
      ['Dmytro Kalinenko: Bộ trưởng|Ngoại giao|'],
    ],
    [
      'with the country on the loose words',
      'Ngoại trưởng Mỹ John Carver đến. Bộ trưởng Ngoại giao John Carver nói.',
      ['John Carver: Bộ trưởng|Ngoại giao|'],
    ],
    [
      'the head of a government',
      'Thủ tướng Nga Mikhail Doronin nhậm chức. Ông Doronin trở thành người đứng đầu chính phủ thứ ba.',
      ['Mikhail Doronin: Thủ tướng|Nga|'],
    ],
    [
      'the leader of a state',
      'Nhà lãnh đạo Indonesia Budi Santosa đến. Tổng thống Budi Santosa nói.',
      ['Budi Santosa: Tổng thống||'],
    ],
    ['alone', 'Nhà lãnh đạo Triều Tiên Kim Sung Il nói.', ['Kim Sung Il: Nhà lãnh đạo|Triều Tiên|']],
  ])('%s: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });

  it.each([
    [
      'a minister of something else',
      'Ngoại trưởng John Carver đến. Ông Carver là Bộ trưởng Bộ Tài chính.',
      ['John Carver: Ngoại trưởng||; Bộ trưởng|Bộ Tài chính|'],
    ],
    [
      'at another time',
      'Cựu Ngoại trưởng John Carver đến. Ông Carver là Bộ trưởng Ngoại giao.',
      ['John Carver: Ngoại trưởng||former; Bộ trưởng|Ngoại giao|'],
    ],
    [
      'the head of an agency',
      'Thủ tướng Nga Mikhail Doronin đến. Ông Doronin là người đứng đầu Cơ quan Vũ trụ Nga.',
      ['Mikhail Doronin: Thủ tướng|Nga|; người đứng đầu|Cơ quan Vũ trụ Nga|'],
    ],
  ])('another office: %s', (_, text, wanted) => {
    expect(officialsIn(text)).toEqual(wanted);
  });
});
