import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { recogniseOfficials } from './index';

/** A text of our own with every kind of post, rank and mention. */
const TEXT = `Hòa Bình - Đại tá Đỗ Thúy Quỳnh - Phó Giám đốc Công an tỉnh - cùng ông Vũ Hoài Ân, nguyên Bí thư Huyện ủy Đà Bắc, dự lễ.
Bộ trưởng Bộ Lao động - Thương binh và Xã hội Đinh Công Đức tiếp Đại sứ Đan Mạch tại Việt Nam Niels Bergqvist. Bà Quỳnh và ông Đức về. Ông Bergqvist ở lại.
Các Phó Chủ tịch UBND tỉnh: Ngô Bích Thảo, Hoàng Ủy Đạt chủ trì.
`;

/** What is found, in the words of TEXT: `origin[i]` tells from which of its units unit i of `text` came. */
function seen(text: string, origin: number[]): string[] {
  return recogniseOfficials(fold(text)).map(({ rank, roles, mentions }) => {
    const places = mentions.map(({ start, end }) => TEXT.slice(origin[start], (origin[end - 1] ?? 0) + 1));
    const posts = roles.map((role) => `${role.title} ${role.organization} ${role.status}`);
    return plainer([rank, ...places, ...posts].join(' | '));
  });
}

const plainer = (text: string): string => fold(text.normalize('NFC')).text.replace(/\s*-\s*/g, '-');

function respelled(spell: (unit: string, at: number) => string): string[] {
  let text = '';
  const origin: number[] = [];
  for (let at = 0; at < TEXT.length; at++) {
    const written = spell(TEXT.charAt(at), at);
    for (let i = 0; i < written.length; i++) origin.push(at);
    text += written;
  }
  return seen(text, origin);
}

const plain = respelled((unit) => unit);

describe('spelling variants of a text give the same people', () => {
  it('finds the people of the text', () => {
    expect(plain).toHaveLength(6);
    expect(plain.join('\n').match(/ \| /g)).toHaveLength(15);
  });

  it.each<[string, (unit: string) => string]>([
    ['decomposed', (unit) => unit.normalize('NFD')],
    ['Eth for Đ', (unit) => (unit === 'Đ' ? 'Ð' : unit)],
    ['en dashes', (unit) => (unit === '-' ? '–' : unit)],
    ['no-break spaces', (unit) => (unit === ' ' ? '\u00a0' : unit)],
    ['doubled spaces', (unit) => (unit === ' ' ? '  ' : unit)],
    ['carriage returns', (unit) => (unit === '\n' ? '\r\n' : unit)],
  ])('%s', (_, spell) => {
    expect(respelled(spell)).toEqual(plain);
  });

  it('finds them with soft hyphens anywhere inside words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(TEXT.length - 1), { maxLength: 30 }), (places) => {
        const at = new Set(places.filter((place) => /\p{L}/u.test(TEXT.charAt(place))));
        expect(respelled((unit, place) => (at.has(place) ? `${unit}\u00ad` : unit))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it('never throws, and every span is in the text and has its words', () => {
    const bits = fc.constantFrom(
      ...[
        'Chủ tịch ',
        'UBND tỉnh ',
        'ông ',
        'Vũ Hoài Ân',
        ', ',
        ' - ',
        '(',
        ')',
        ': ',
        'Phó ',
        'trợ lý ',
        'và ',
        '\n',
        '. ',
      ],
      ...['nguyên ', 'Đại tá ', 'của ', 'Donald ', 'làm ', 'các ', 'Bộ ', 'xã ', '12', 'Y ', 'H’', 'T.Ư '],
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const { mentions, roles } of recogniseOfficials(fold(text))) {
          expect(mentions.length).toBeGreaterThan(0);
          for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
          for (const { evidence } of roles) expect(evidence.end).toBeGreaterThan(evidence.start);
        }
      }),
      { numRuns: 400 },
    );
  });
});
