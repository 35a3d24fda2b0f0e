/** Runs in a page of the extension: fills its library with made-up news. */
import { annotate, RECOGNISER_VERSION } from '../../../src/annotate';
import type { Clipping } from '../../../src/clippings';
import { newDatabase } from '../../../src/clippings/store/database';
import { clippingOf, fill } from '../../bench/library/fill';
import { madeUpNews } from './made-up-news';

async function clippingAt(index: number): Promise<Clipping> {
  const { published, site, title, text } = madeUpNews(index);
  const url = `https://vi-du.invalid/${index + 1}`;
  const where = { url, canonicalUrl: url, site, published, modified: null, language: 'vi', section: null };
  const article = { ...where, title, byline: [], text };
  const record = { source: url, article, ...annotate(text, { published, url, site }) };
  return {
    ...(await clippingOf(record, index)),
    recogniser: RECOGNISER_VERSION,
    registry: '',
    tags: index % 9 === 0 ? ['rừng'] : index % 14 === 0 ? ['theo dõi', 'đọc lại'] : [],
    note: index % 40 === 0 ? 'Hỏi lại số liệu của xã.' : '',
  };
}

Object.assign(globalThis, {
  /** Fills the library up to `total` clippings. */
  async fillLibrary(total: number): Promise<void> {
    const database = newDatabase();
    await database.open();
    await fill(database, clippingAt, total, () => {});
    database.close();
  },
});
