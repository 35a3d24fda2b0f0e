/** Holds a dump of the database against itself and against what the extension said was saved. */
import { findTerm } from '../../../src/clippings/segments/block';
import { readList } from '../../../src/clippings/segments/rice';
import { eachVariant } from '../../../src/clippings/segments/variants';
import type { Dump } from './dump';

export interface Sent {
  requestId: string;
  title: string;
  text: string;
  markup: string;
  /** A word that stands in this clipping alone. */
  token: string;
  tag: string;
  acknowledged: boolean;
}

/** One sentence for each thing that is wrong. */
export function check(dump: Dump, sent: readonly Sent[]): string[] {
  return [...clippings(dump, sent), ...tables(dump), ...counts(dump), ...index(dump, sent)];
}

function clippings({ heads, contents }: Dump, sent: readonly Sent[]): string[] {
  const wrong: string[] = [];
  const content = new Map(contents.map((row) => [row.id, row]));
  for (const { requestId, title, text, markup, acknowledged } of sent) {
    const here = heads.filter((head) => head.requestId === requestId);
    if (here.length > 1) wrong.push(`${requestId} is there ${here.length} times`);
    if (here.length === 0 && acknowledged) wrong.push(`${requestId} was said to be saved and is not there`);
    for (const { id } of here) {
      const row = content.get(id);
      if (row?.title !== title || row.text !== text || row.markup !== markup) wrong.push(`${requestId} is not whole`);
    }
  }
  if (heads.length > sent.length) wrong.push(`${heads.length} clippings of ${sent.length} sent`);
  return wrong;
}

function tables({ heads, contents, named, columns, state }: Dump): string[] {
  const ids = (rows: readonly { id: number }[]): string => rows.map(({ id }) => id).join(' ');
  const wrong: string[] = [];
  if (ids(contents) !== ids(heads)) wrong.push('heads and contents disagree');
  if (ids(named) !== ids(heads)) wrong.push('heads and names disagree');
  const flagged = columns.flatMap(({ block, flags }) =>
    flags.flatMap((flag, i) => (flag & 1 ? [{ id: block * 1024 + i }] : [])),
  );
  if (ids(flagged) !== ids(heads)) wrong.push('heads and columns disagree');
  if (state.clippings !== heads.filter((head) => head.state !== 'bin').length)
    wrong.push('the count of clippings is wrong');
  if (heads.some(({ id }) => id >= state.nextId)) wrong.push('an id was given that is still to come');
  return wrong;
}

function counts({ heads, named, entities }: Dump): string[] {
  const expected = new Map<string, number>();
  const byId = new Map(named.map((row) => [row.id, row]));
  for (const head of heads.filter(({ state }) => state === 'live')) {
    const row = byId.get(head.id);
    const keys = new Set([
      ...(row?.officials.map(({ key }) => `official ${key}`) ?? []),
      ...(row?.references.map(({ key }) => `reference ${key}`) ?? []),
      ...head.tags.map((tag) => `tag ${tag}`),
      `site ${head.site}`,
    ]);
    for (const key of keys) expected.set(key, (expected.get(key) ?? 0) + 1);
  }
  const counted = entities.filter(({ kind }) => ['official', 'reference', 'tag', 'site'].includes(kind));
  const wrong = counted.filter(({ kind, key, count }) => expected.get(`${kind} ${key}`) !== count);
  if (counted.length !== expected.size) return ['values are missing from the counts'];
  return wrong.map(({ kind, key }) => `the count of ${kind} ${key} is wrong`);
}

/** Every clipping stands in the index exactly once, and is found there by the word that it alone bears. */
function index({ heads, fresh, segments, blocks }: Dump, sent: readonly Sent[]): string[] {
  const wrong: string[] = [];
  const out = { list: new Uint32Array(16) };
  const bytesOf = new Map(blocks.map(({ segment, n, bytes }) => [`${segment} ${n}`, Uint8Array.from(bytes)]));
  const parts = segments.map(({ no, documents, ids, firsts, dead }) => {
    readList({ data: Uint8Array.from(ids), at: 0 }, out);
    return { no, ids: [...out.list.subarray(0, documents)], firsts: firsts.split('\n'), dead };
  });
  const indexed = [
    ...fresh.map(({ id }) => id),
    ...parts.flatMap(({ ids, dead }) => ids.filter((id) => !dead.includes(id))),
  ];
  const sorted = indexed.sort((a, b) => a - b).join(' ');
  if (sorted !== heads.map(({ id }) => id).join(' ')) wrong.push('heads and index disagree');
  const tokens = new Map(sent.map(({ requestId, token }) => [requestId, token]));
  for (const { id, requestId } of heads) {
    const token = tokens.get(requestId)!;
    const found =
      fresh.some((row) => row.id === id && row.body.includes(` ${token} `)) || parts.some(inPart(id, `u${token}`));
    if (!found) wrong.push(`${requestId} is not found by its word`);
  }
  return wrong;

  function inPart(id: number, term: string) {
    return ({ no, ids, firsts }: (typeof parts)[number]): boolean => {
      const n = firsts.findLastIndex((first) => first <= term);
      const block = bytesOf.get(`${no} ${n}`);
      const cursor = block === undefined ? null : findTerm(block, term);
      let found = false;
      if (cursor !== null) {
        eachVariant(cursor, out, (_, read) => {
          for (let list = 0; list < 3; list++) {
            const count = read();
            if (list === 0) found ||= [...out.list.subarray(0, count)].some((local) => ids[local] === id);
          }
        });
      }
      return found;
    };
  }
}
