/** Everything in the database as the disk has it, read without the product's code. */
import type { InExtension } from '../../browser/in-extension';

export interface Dump {
  heads: {
    id: number;
    requestId: string;
    workId: string;
    version: number;
    state: string;
    title: string;
    tags: string[];
    site: string;
  }[];
  contents: { id: number; title: string; text: string; markup: string | null }[];
  named: { id: number; live: number; officials: { key: string }[]; references: { key: string }[] }[];
  entities: { kind: string; key: string; count: number }[];
  columns: { block: number; flags: number[] }[];
  fresh: { id: number; body: string }[];
  segments: { no: number; documents: number; ids: number[]; firsts: string; blocks: number; dead: number[] }[];
  blocks: { segment: number; n: number; bytes: number[] }[];
  state: { clippings: number; inBin: number; nextId: number };
  /** When the journal last brought back what the browser had lost. */
  broughtBack: { at: string; clippings: number } | null;
}

interface Buckets {
  keys(): Promise<string[]>;
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
}

/** Null where there is no database yet. */
export function dump(desk: InExtension): Promise<Dump | null> {
  return desk.run(async () => {
    const settled = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    // In a bucket, after the origin's own database had to be given up.
    const { storageBuckets } = navigator as { storageBuckets?: Buckets };
    const bucket = (await storageBuckets?.keys())?.at(-1);
    const place = bucket === undefined ? indexedDB : (await storageBuckets!.open(bucket)).indexedDB;
    if (!(await place.databases()).some(({ name }) => name === 'clippings')) return null;
    const open = await settled(place.open('clippings'));
    const names = ['heads', 'contents', 'named', 'entities', 'columns', 'fresh', 'segments', 'blocks', 'state'];
    const transaction = open.transaction(names);
    // biome-ignore lint/suspicious/noExplicitAny: rows as the disk has them, whatever they are
    const read = (name: string): Promise<any[]> => settled(transaction.objectStore(name).getAll());
    const [heads, contents, named, entities, columns, fresh, segments, blocks, state] = await Promise.all(
      names.map(read),
    );
    open.close();
    return {
      heads: heads!.map(({ id, requestId, workId, version, state, title, tags, site }) => ({
        id,
        requestId,
        workId,
        version,
        state,
        title,
        tags,
        site,
      })),
      contents: contents!.map(({ id, record, markup }) => ({
        id,
        title: record.article.title,
        text: record.article.text,
        markup,
      })),
      named: named!.map(({ id, live, officials, references }) => ({ id, live, officials, references })),
      entities: entities!.map(({ kind, key, count }) => ({ kind, key, count })),
      columns: columns!.map(({ block, flags }) => ({ block, flags: [...flags] })),
      fresh: fresh!.map(({ id, body }) => ({ id, body: body.bare })),
      segments: segments!.map(({ ids, ...rest }) => ({ ...rest, ids: [...ids] })),
      blocks: blocks!.map(({ bytes, ...rest }) => ({ ...rest, bytes: [...bytes] })),
      state: state!.find(({ key }) => key === 'state'),
      broughtBack: state!.find(({ key }) => key === 'journal')?.broughtBack ?? null,
    };
  });
}
