import { describe, expect, it } from 'vitest';
import { noteNames } from './note-names';

describe('names of notes', () => {
  it.each([
    ['01/2024/NĐ-CP', '01-2024-NĐ-CP'],
    ['Hà Yên: "điểm | nghẽn"?', 'Hà Yên- -điểm - nghẽn'],
    ['[[vào]] #thẻ ^khối', 'vào- -thẻ -khối'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Auxiliary', 'Auxiliary'],
    ['...', '_'],
    ['', '_'],
    ['Ho\u0300a', 'Hòa'],
    ['a\u200bb\nc', 'a-b-c'],
  ])('%j becomes %j', (text, name) => expect(noteNames()(text)).toBe(name));

  it('are unique, also where file systems ignore case', () => {
    const name = noteNames();
    expect(['Lê An', 'LÊ AN', 'Lê An (2)', 'Lê An'].map(name)).toEqual([
      'Lê An',
      'LÊ AN (2)',
      'Lê An (2) (2)',
      'Lê An (3)',
    ]);
  });

  it('fit any file system, and never end in half a character', () => {
    const name = noteNames()(`${'ữ'.repeat(69)}🌾 và nữa`);
    expect(new TextEncoder().encode(name).length).toBeLessThan(240);
    expect(name).toBe('ữ'.repeat(69));
  });
});
