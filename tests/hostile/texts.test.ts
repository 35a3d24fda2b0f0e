import { expect, it } from 'vitest';
import { annotate } from '../../src/annotate';
import { disguisedTexts, hidden } from './disguised';
import { mutatedText, sourceTexts } from './mutated-text';
import { chanceOf } from './random';
import { faultsOf } from './sound-annotation';
import { textBombs } from './text-bombs';

it.each(textBombs(20_000))('survives %s', (_, text) => {
  expect(faultsOf(annotate(text), text)).toEqual([]);
});

it.each(disguisedTexts.map((text) => [JSON.stringify(text.slice(0, 40)), text]))(
  'shows no hidden sign of %s',
  (_, text) => {
    const annotation = annotate(text);
    expect(faultsOf(annotation, text)).toEqual([]);
    const shown = [
      ...annotation.officials.flatMap(({ name, rank, roles }) => [
        name,
        rank,
        ...roles.flatMap((role) => [role.title, role.organization]),
      ]),
      ...annotation.references.flatMap(({ id, key, number, symbol, type, issuer, name }) => [
        id,
        key,
        number,
        symbol,
        type,
        issuer,
        name,
      ]),
    ];
    for (const words of shown) for (const sign of hidden) expect(words ?? '').not.toContain(sign);
  },
);

it('keeps true spans whatever is done to an article (many more: npm run long -- fuzz-texts)', () => {
  const sources = sourceTexts();
  for (let number = 0; number < 200; number += 1) {
    const text = mutatedText(sources, chanceOf(number));
    expect(faultsOf(annotate(text), text), `text ${number}`).toEqual([]);
  }
}, 30_000);
