/** Merges segments of the index into the blocks of one, without dead documents. */
import { type BlockReader, blockReader, blockWriter, termOf } from './block';
import { append, inOrder, type List, newList } from './merged-list';
import { newBytes, readList, writeList } from './rice';
import { eachVariant, writeVariants } from './variants';

export interface SegmentSource {
  /** Id of each local document number. */
  ids: Uint32Array;
  /** Ids whose entries in this segment are stale. */
  dead: ReadonlySet<number>;
  blocks(): AsyncIterable<Uint8Array>;
}

export interface MergeSink {
  emit(first: string, block: Uint8Array<ArrayBuffer>): void;
  /** Called regularly, to write what was emitted; throws to abort. */
  pause(): Promise<void>;
}

/** Returns the ids of the merged segment. Memory: one block per source and one posting list. */
export async function mergeSegments(sources: readonly SegmentSource[], sink: MergeSink): Promise<Uint32Array> {
  const { ids, maps } = renumber(sources);
  const writer = blockWriter(sink.emit);
  const payload = newBytes();
  const list = newList();
  const out = { list: new Uint32Array(1024) };
  const inputs = await Promise.all(sources.map((source, i) => open(source.blocks(), maps[i]!)));
  const heap = inputs.filter((input) => input.term !== null);
  while (heap.length > 0) {
    let term = heap[0]!.term!;
    for (const input of heap) if (input.term! < term) term = input.term!;
    const here = heap.filter((input) => input.term === term);
    payload.length = 0;
    if (term.startsWith('u')) {
      const forms = mergedForms(here, out);
      if (forms.length > 0) writeVariants(payload, forms);
    } else {
      list.length = 0;
      for (const { reader, map } of here) append(list, readList(reader.cursor, out), out, map);
      if (list.length > 0) writeList(payload, inOrder(list), list.length);
    }
    if (payload.length > 0) writer.add(term, payload);
    for (const input of here) {
      if (input.reader.next()) input.term = termOf(input.reader);
      else {
        await sink.pause();
        await nextBlock(input);
        if (input.term === null) heap.splice(heap.indexOf(input), 1);
      }
    }
  }
  writer.finish();
  await sink.pause();
  return ids;
}

/** The live ids of all sources in order, and for each source the new local number by old one (-1: dead). */
function renumber(sources: readonly SegmentSource[]): { ids: Uint32Array; maps: Int32Array[] } {
  const living = sources.flatMap(({ ids, dead }) => [...ids].filter((id) => !dead.has(id)));
  const ids = Uint32Array.from(living).sort();
  const place = new Map<number, number>();
  for (const [i, id] of ids.entries()) place.set(id, i);
  const maps = sources.map((source) =>
    Int32Array.from(source.ids, (id) => (source.dead.has(id) ? -1 : place.get(id)!)),
  );
  return { ids, maps };
}

interface Input {
  blocks: AsyncIterator<Uint8Array>;
  reader: BlockReader;
  map: Int32Array;
  term: string | null;
}

async function open(blocks: AsyncIterable<Uint8Array>, map: Int32Array): Promise<Input> {
  const input: Input = {
    blocks: blocks[Symbol.asyncIterator](),
    reader: blockReader(new Uint8Array(0)),
    map,
    term: null,
  };
  await nextBlock(input);
  return input;
}

async function nextBlock(input: Input): Promise<void> {
  const { done, value } = await input.blocks.next();
  if (done) {
    input.term = null;
    return;
  }
  input.reader = blockReader(value);
  input.reader.next();
  input.term = termOf(input.reader);
}

function mergedForms(here: readonly Input[], out: { list: Uint32Array }) {
  const forms = new Map<string, { all: List; often: List; title: List }>();
  for (const { reader, map } of here) {
    eachVariant(reader.cursor, out, (toned, read) => {
      let form = forms.get(toned);
      if (form === undefined) {
        form = { all: newList(), often: newList(), title: newList() };
        forms.set(toned, form);
      }
      for (const list of [form.all, form.often, form.title]) append(list, read(), out, map);
    });
  }
  const numbers = (list: List): Uint32Array => inOrder(list).subarray(0, list.length);
  return [...forms]
    .filter(([, { all }]) => all.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([toned, { all, often, title }]) => ({
      toned,
      all: numbers(all),
      often: numbers(often),
      title: numbers(title),
    }));
}
