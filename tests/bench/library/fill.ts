/** Inserts generated clippings into a database with the product's own code, several thousand per transaction. */
import type { AnnotationRecord } from '../../../src/annotate/record';
import type { Clipping } from '../../../src/clippings';
import { noCorrections } from '../../../src/clippings';
import { contentHash } from '../../../src/clippings/lines/content-hash';
import { segmentRow, tidyIndex } from '../../../src/clippings/search/tidy-index';
import { segmentBuilder } from '../../../src/clippings/segments/build-segment';
import type { Database } from '../../../src/clippings/store/database';
import type { BlockRow } from '../../../src/clippings/store/rows';
import { contentOf, indexedText, lightRowsOf } from '../../../src/clippings/write/clipping-rows';
import { inSession, type Session } from '../../../src/clippings/write/session';
import type { Corpus } from './corpus';

const BATCH = 4000;

/** The clipping at an index, made a minute after the previous one, without tags, note and corrections. */
export async function clippingOf(record: AnnotationRecord, index: number): Promise<Clipping> {
  return {
    id: index + 1,
    workId: `work-${index}`,
    version: 1,
    requestId: `request-${index}`,
    clippedAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
    kind: 'article',
    quote: null,
    record,
    markup: null,
    contentHash: await contentHash(record.article, null),
    recogniser: '1',
    registry: '1',
    tags: [],
    note: '',
    corrections: noCorrections,
    deletedAt: null,
  };
}

export async function generatedClipping(corpus: Corpus, index: number, bytes?: number): Promise<Clipping> {
  return {
    ...(await clippingOf(corpus.record(index, bytes), index)),
    tags: index % 10 === 0 ? ['theo dõi'] : [],
    note: index % 50 === 0 ? 'đọc lại' : '',
  };
}

/** Fills a database up to `total` clippings; continues if it was partly filled. */
export async function fill(
  database: Database,
  clippingAt: (index: number) => Promise<Clipping>,
  total: number,
  tell: (done: number) => void,
): Promise<void> {
  for (let from = await database.heads.count(); from < total; from += BATCH) {
    const builder = segmentBuilder();
    const clippings: Clipping[] = [];
    for (let i = from; i < Math.min(total, from + BATCH); i++) {
      const clipping = await clippingAt(i);
      builder.add(indexedText(clipping));
      clippings.push(clipping);
    }
    const filled = async (session: Session): Promise<void> => {
      const no = session.state.nextSegment++;
      const segment = segmentRow(no);
      const blocks: BlockRow[] = [];
      builder.finish((first, bytes) => blocks.push({ segment: no, n: segment.block(first, bytes), bytes }));
      await database.blocks.bulkAdd(blocks);
      await database.segments.add(segment.row(clippings.map(({ id }) => id)));
      await database.contents.bulkAdd(clippings.map(contentOf));
      await session.addAll(clippings.map((clipping) => lightRowsOf(clipping, 'live')));
      session.state.nextId = from + clippings.length + 1;
      session.state.epoch++;
      session.journal.everything();
    };
    await inSession(database, filled, [database.blocks]);
    tell(from + clippings.length);
    while (await tidyIndex(database));
  }
}
