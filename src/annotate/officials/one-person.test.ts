import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { recogniseOfficials } from './index';

/** One line a person: the mentions. */
const mentioned = (text: string): string[] =>
  recogniseOfficials(fold(text)).map(({ mentions }) => mentions.map((mention) => mention.text).join(', '));

describe('a foreign name in several spellings is one person', () => {
  it.each([
    [
      'with accents and without, whole and by the surname',
      'Bộ trưởng Wladyslaw Kosik-Kamar đến. Bộ trưởng Władysław Kosik-Kamar nói. Ông Kosik-Kamar và ông Władysław Kosik-Kamar về.',
      ['Wladyslaw Kosik-Kamar, Władysław Kosik-Kamar, Kosik-Kamar, Władysław Kosik-Kamar'],
    ],
    [
      'a doubled letter',
      'Tổng thống Oleg Barenskyy đến. Tổng thống Barensky nói. Ông Barensky về.',
      ['Oleg Barenskyy, Barensky, Barensky'],
    ],
    [
      'the surname after another post, and a tower of that name',
      'Tổng thống Ronald Barkin đến. Ông Barkin nói. Cựu Tổng thống Barkin về Barkin Tower.',
      ['Ronald Barkin, Barkin, Barkin'],
    ],
    [
      'another name on a paper takes no given name from him',
      'Ông Thái Hoài Ân, Phó Hạt trưởng Hạt Kiểm lâm Suối Mơ, bị kỷ luật. Bằng mang tên Thái Ân, sinh năm 1974. Ông Ân khai.',
      ['Thái Hoài Ân, Ân'],
    ],
    ['a family is nobody', 'Thủ tướng Sompong Barwatra đến. Ba đời gia đình Barwatra cầm quyền.', ['Sompong Barwatra']],
    [
      'two people of one surname stay two',
      'Tổng thống Ronald Barkin và Thượng nghị sĩ Helen Barkin đến.',
      ['Ronald Barkin', 'Helen Barkin'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(mentioned(text)).toEqual(wanted);
  });
});
