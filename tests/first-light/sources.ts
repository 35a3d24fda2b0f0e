import type { Expected, FixtureArticle } from '../fixtures/article';
import { nationalAddress, nationalPaper } from '../fixtures/national-paper';
import { provincialAddress, provincialPaper } from '../fixtures/provincial-paper';
import { sample, sampleExpected } from '../fixtures/sample';
import { seedArticle } from '../fixtures/seed';

/** An article in a page shape at an address, and what must be found there. */
export interface Case {
  title: string;
  address: string;
  html: string;
  article: FixtureArticle;
  expected: Expected;
}

const shapes = [
  { shape: 'national paper', address: nationalAddress, lay: nationalPaper },
  { shape: 'provincial paper', address: provincialAddress, lay: provincialPaper },
];

function cases(name: string, article: FixtureArticle, expected: Expected): Case[] {
  return shapes.map(({ shape, address, lay }) => ({
    title: `${name}, ${shape}`,
    address: address.replace('9000', name === 'seed' ? '7000' : '9000'),
    html: lay(article),
    article,
    expected,
  }));
}

const seed = seedArticle();

/** Our own sample always; the seed article where the evaluation data is on this machine. */
export const allCases: Case[] = [
  ...(seed === null ? [] : cases('seed', seed.article, seed.expected)),
  ...cases('sample', sample, sampleExpected),
];
