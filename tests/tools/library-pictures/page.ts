/** Runs in a page of the extension: fills its library with made-up news. */
import { annotate, RECOGNISER_VERSION } from '../../../src/annotate';
import { type Clipping, noCorrections } from '../../../src/clippings';
import { contentHash } from '../../../src/clippings/clip/content-hash';
import { newDatabase } from '../../../src/clippings/store/database';
import { fill } from '../../bench/library/fill';
import { madeUpNews } from './made-up-news';

async function clippingAt(index: number): Promise<Clipping> {
  const { published, site, title, text } = madeUpNews(index);
  const url = `https://vi-du.invalid/${index + 1}`;
  const where = { url, canonicalUrl: url, site, published, modified: null, language: 'vi', section: null };
  const article = { ...where, title, byline: [], text };
  return {
    id: index + 1,
    workId: `work-${index}`,
    version: 1,
    requestId: `request-${index}`,
    clippedAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
    kind: 'article',
    quote: null,
    record: { source: url, article, ...annotate(text, { published, url, site }) },
    markup: null,
    contentHash: await contentHash(article, null),
    recogniser: RECOGNISER_VERSION,
    registry: '',
    tags: index % 9 === 0 ? ['rừng'] : index % 14 === 0 ? ['theo dõi', 'đọc lại'] : [],
    note: index % 40 === 0 ? 'Hỏi lại số liệu của xã.' : '',
    corrections: noCorrections,
    deletedAt: null,
  };
}

Object.assign(globalThis, {
  /** Fills up to `total` clippings. */
  async fillLibrary(total: number): Promise<void> {
    const database = newDatabase();
    await database.open();
    await fill(database, clippingAt, total, () => {});
    database.close();
  },
});
