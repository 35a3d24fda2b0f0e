import { describe, expect, it } from 'vitest';
import { toneMatch } from './tones';

describe('toneMatch', () => {
  it.each([
    ['đường', 'đường', 2],
    ['duong', 'đường', 1],
    ['đuong', 'đường', 1],
    ['đương', 'đường', 1],
    ['dương', 'đường', 1],
    ['đường', 'dương', 0],
    ['đuong', 'dương', 0],
    ['đường', 'đương', 0],
    ['nguyen', 'nguyễn', 1],
    ['nguyên', 'nguyễn', 1],
    ['nguyền', 'nguyễn', 0],
    ['hai', 'hải', 1],
    ['hái', 'hải', 0],
    ['2019', '2019', 2],
  ])('%s against %s: %i', (typed, word, expected) => expect(toneMatch(typed, word)).toBe(expected));
});
