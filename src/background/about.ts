/** Looks up an entity in library and registry for a card. */
import { type Library, type Mentions, officialKey } from '../clippings';
import type { AboutEntity, AboutReference, FromPage } from '../messages';
import { theLibrary } from './library';
import { registryEntry } from './registry';

type About<Type extends FromPage['type']> = Extract<FromPage, { type: Type }>;

/** Clippings shown on a card, and clippings read to find them, because some may be of the article that is open. */
const recentLimit = 3;
const lookedAt = 50;

export async function aboutOfficial({
  name,
  organizations,
  canonicalUrl,
}: About<'aboutOfficial'>): Promise<AboutEntity> {
  const roles = organizations.map((organization) => ({
    title: '',
    organization,
    status: 'current' as const,
    inferred: null,
    evidence: { start: 0, end: 0 },
  }));
  const library = await theLibrary();
  return summary(library, await library.mentions('official', officialKey({ name, roles }), lookedAt), canonicalUrl);
}

export async function aboutReference({ key, id, canonicalUrl }: About<'aboutReference'>): Promise<AboutReference> {
  const [registry, known] = await Promise.all([
    registryEntry(key, id),
    key === null
      ? null
      : theLibrary().then(async (library) =>
          summary(library, await library.mentions('reference', key, lookedAt), canonicalUrl),
        ),
  ]);
  return { registry, clippings: 0, recent: [], ...known };
}

/** Excludes the article that the reader is looking at. */
async function summary(
  library: Library,
  { clippings, recent }: Mentions,
  canonicalUrl: string | null,
): Promise<AboutEntity> {
  const heads = await library.readHeads(recent.map(({ clipping }) => clipping));
  const here = new Set(heads.filter((head) => head.canonicalUrl === canonicalUrl).map(({ id }) => id));
  const others = recent.filter(({ clipping }) => !here.has(clipping));
  return {
    clippings: clippings - here.size,
    recent: others
      .slice(0, recentLimit)
      .map(({ clipping, title, site, date }) => ({ id: clipping, title, site, published: date })),
  };
}
