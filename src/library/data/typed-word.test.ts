import { expect, it } from 'vitest';
import { isTyped } from './typed-word';

it.each([
  ['xóa hết', true],
  ['xoá hết', true],
  [' XÓA  HẾT ', true],
  ['xóa hết'.normalize('NFD'), true],
  ['xoa het', false],
  ['xóa', false],
])('%j is the word: %s', (typed, is) => expect(isTyped('xóa hết', typed)).toBe(is));
