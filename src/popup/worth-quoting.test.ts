import { expect, it } from 'vitest';
import { isWorthQuoting } from './worth-quoting';

const selected = (exact: string) => ({ start: 0, end: exact.length, exact, prefix: '', suffix: '' });

it.each([
  ['xã', false],
  ['Phó Chủ tịch UBND tỉnh Trần Thị Thử', false],
  ['  \n \n  \n  \n \n \n \n \n \n \n \n \n', false],
  ['Bà Trần Thị Thử nói tỉnh sẽ xem lại toàn bộ hồ sơ của dự án.', true],
  ['sẽ xem lại toàn bộ hồ sơ\ncủa dự án này trong quý tới', true],
])('%j: %s', (words, worth) => expect(isWorthQuoting(selected(words))).toBe(worth));

it('nothing selected is no quote', () => expect(isWorthQuoting(null)).toBe(false));
