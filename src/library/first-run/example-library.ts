import { annotate, RECOGNISER_VERSION } from '../../annotate';
import { REGISTRY_VERSION } from '../../annotate/registry';
import { everything, type Library, noCorrections } from '../../clippings';
import { message } from '../../platform';
import { type ExampleArticle, exampleArticles } from './example-articles';

/** Invented addresses under the reserved domain `.invalid`. */
const addressOf = (index: number) => `https://vi-du.invalid/${index + 1}`;

/** Fixed, so that loading twice creates no duplicates. */
const requestIdOf = (index: number) => `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;

const requestOf = ({ published, site, title, text }: ExampleArticle, index: number) => {
  const url = addressOf(index);
  const article = {
    title,
    byline: [],
    published,
    modified: null,
    site,
    url,
    canonicalUrl: url,
    language: 'vi',
    section: null,
    text,
  };
  return {
    requestId: requestIdOf(index),
    record: { source: url, article, ...annotate(text, { published, url, site }) },
    markup: null,
    tags: [message('libraryExampleTag')],
    note: '',
    corrections: noCorrections,
    quote: null,
    asNewVersion: false,
    recogniser: RECOGNISER_VERSION,
    registry: REGISTRY_VERSION,
  };
};

/** Clips the example articles, and restores those in the bin. */
export async function loadExample(library: Library): Promise<void> {
  for (const request of exampleArticles.map(requestOf)) await library.clip(request);
  await library.restoreFromBin(await idsIn(library, 'bin'));
}

/** The ids of the example clippings that are in the library. */
export const exampleIds = (library: Library): Promise<number[]> => idsIn(library, 'all');

/** Deletes the example articles for good, also from the bin. */
export async function removeExample(library: Library): Promise<void> {
  const ids = await exampleIds(library);
  await library.moveToBin(ids);
  await library.emptyBin(await idsIn(library, 'bin'));
}

async function idsIn(library: Library, state: 'all' | 'bin'): Promise<number[]> {
  const sites = [...new Set(exampleArticles.map(({ site }) => site))];
  const found = await library.searchAll({ ...everything, filters: { ...everything.filters, sites, state } });
  const heads = await library.readHeads(found);
  const ours = new Set(exampleArticles.map((_, index) => requestIdOf(index)));
  return heads.filter(({ workId }) => ours.has(workId)).map(({ id }) => id);
}
