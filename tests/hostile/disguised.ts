/** Names and numbers with signs in them that nobody sees, or that turn the direction of the line. */
import { sample } from '../fixtures/sample';
import { page } from '../page/pages';

/** Directions, joiners, spaces without width. */
export const hidden = [
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2069',
  '\u200e',
  '\u200f',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u2060',
  '\u180e',
];

const strewn = (text: string, sign: string): string => [...text].join(sign);

/** Every tenth letter of the article is followed by a sign that does not show. */
export const disguised = page({
  body: sample.blocks
    .map(
      ({ text }, block) =>
        `<p>${[...text].map((letter, i) => (i % 10 === 9 ? letter + (hidden[((i / 10 + block) % hidden.length) | 0] ?? '') : letter)).join('')}</p>`,
    )
    .join('\n'),
});

export const disguisedTexts: string[] = hidden.flatMap((sign) => [
  `Ông ${strewn('Vừ Mí Khánh', sign)}, ${strewn('Giám đốc', sign)} Sở Nội vụ, nêu ${strewn('Nghị định số 30/2020/NĐ-CP', sign)}.\n`,
  `${sign}Ông Vừ${sign} Mí ${sign}Khánh${sign}, Giám đốc${sign} Sở Nội vụ, nêu Nghị định số ${sign}30/2020/NĐ-CP${sign}.\n`,
]);
