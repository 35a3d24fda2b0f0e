/** Runs inside a page: a library of some hundreds, backed up, restored into another database and backed up again. */
import { everything, type Library, openClippings } from '../../../src/clippings';
import { hex } from '../../../src/clippings/lines/content-hash';
import { newDatabase } from '../../../src/clippings/store/database';
import { corpus as newCorpus } from '../../bench/library/corpus';
import { fill, generatedClipping } from '../../bench/library/fill';
import { backupOf, quietly } from '../bytes';

const sha256 = async (file: Blob): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())));

const count = async (library: Library, text: string): Promise<number> =>
  (await library.search({ ...everything, text })).total;

const bench = {
  async roundTrip(clippings: number) {
    const corpus = newCorpus();
    const database = newDatabase('first');
    await database.open();
    await fill(
      database,
      (index) => generatedClipping(corpus, index),
      clippings,
      () => {},
    );
    database.close();
    const first = await openClippings({ name: 'first' });
    const record = corpus.record(clippings);
    const common = {
      markup: '<p>x</p>',
      tags: ['mới'],
      note: '',
      corrections: { article: {}, officials: [], references: [] },
    };
    const request = {
      ...common,
      requestId: 'one',
      record,
      quote: null,
      asNewVersion: false,
      recogniser: '1',
      registry: '1',
    };
    await first.clip(request);
    await first.clip({ ...request, requestId: 'two', asNewVersion: true });
    await first.moveToBin([3, 4, 5]);
    const file = await backupOf(first);
    const second = await openClippings({ name: 'second' });
    await second.clip({ ...request, requestId: 'three' });
    await second.stageRestore(file, quietly);
    const replaced = await second.finishRestore('replace', quietly);
    const again = await backupOf(second);
    await second.maintain();
    const third = await openClippings({ name: 'third' });
    await third.clip({ ...request, requestId: 'four' });
    await third.stageRestore(file, quietly);
    const merged = await third.finishRestore('merge', quietly);
    const words = ['', corpus.words[50]!, `${corpus.names[1]!} `, corpus.numbers[0]!];
    return {
      same: (await sha256(file)) === (await sha256(again)),
      replaced,
      merged,
      found: await Promise.all(words.map(async (word) => [await count(first, word), await count(second, word)])),
      mergedFound: await count(third, ''),
      bytes: file.size,
    };
  },
};

Object.assign(globalThis, { bench });
