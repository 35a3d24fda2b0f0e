/** Builds the dossier of a document. */
import type { Progress } from '../model/contract';
import type { Counted, Page, ReferenceDossier } from '../model/dossier';
import { rowsOf } from '../read/named-rows';
import type { Database } from '../store/database';
import type { NamedReference, NamedRow } from '../store/rows';
import { sentenceAt } from '../text/sentence';
import { firstPage } from './official-dossier';
import { tally } from './tally';

const BESIDE = 100;

/** Null if no live clipping names the document. */
export async function referenceDossier(
  database: Database,
  key: string,
  page: Page = firstPage,
  progress?: Progress,
): Promise<ReferenceDossier | null> {
  const rows = await rowsOf(database, 'referenceKeys', [key], progress);
  const named = rows.map((row) => ({ row, reference: row.references.find((one) => one.key === key)! }));
  if (named.length === 0) return null;
  const known = named.map(({ reference }) => reference);
  const officials = tally();
  const documents = tally();
  const pinpoints = tally();
  const related = tally();
  for (const { officials: people, references, relations } of rows) {
    for (const { key: official, name } of people) officials.add(official, name);
    for (const { key: other, label, mentions } of references) {
      if (other !== key) documents.add(other, label);
      else for (const { pinpoint } of mentions) if (pinpoint !== null) pinpoints.add(pinpoint, pinpoint);
    }
    for (const { from, to, kind } of relations) {
      if (from === key) related.add(`out ${kind} ${to}`, labelOf(references, to));
      if (to === key) related.add(`in ${kind} ${from}`, labelOf(references, from));
    }
    for (const one of [officials, documents, pinpoints, related]) one.next();
  }
  const first = <Field extends keyof NamedReference>(field: Field): NamedReference[Field] | null =>
    known.find((reference) => reference[field] !== null)?.[field] ?? null;
  return {
    key,
    id: first('id'),
    type: known[0]!.type,
    name: first('name'),
    subject: first('subject'),
    issuer: first('issuer'),
    date: first('date'),
    clippings: Math.max(rows.length, (await database.entities.get(['reference', key]))?.count ?? 0),
    entries: await entriesOf(database, named.slice(page.offset, page.offset + page.limit)),
    officials: officials.most(BESIDE),
    documents: documents.most(BESIDE),
    pinpoints: pinpoints.most(BESIDE).map(({ label, clippings }) => ({ pinpoint: label, clippings })),
    relations: related.most(BESIDE).map(relation),
  };
}

const labelOf = (references: readonly NamedReference[], key: string): string =>
  references.find((reference) => reference.key === key)?.label ?? key;

/** Parses the tally's key: direction, kind and the other document. */
function relation({ key, label, clippings }: Counted): ReferenceDossier['relations'][number] {
  const [direction, kind, ...rest] = key.split(' ') as [
    'in' | 'out',
    ReferenceDossier['relations'][number]['kind'],
    ...string[],
  ];
  return { direction, kind, key: rest.join(' '), label, clippings };
}

async function entriesOf({ contents }: Database, named: readonly { row: NamedRow; reference: NamedReference }[]) {
  const texts = await contents.bulkGet(named.map(({ row }) => row.id));
  return named.map(({ row, reference }, i) => {
    const text = texts[i]?.record.article?.text ?? '';
    return {
      clipping: row.id,
      title: row.title,
      site: row.site,
      date: row.date,
      mentions: reference.mentions.map(({ start, end, text, pinpoint }) => ({ start, end, text, pinpoint })),
      sentences: reference.mentions.slice(0, 1).map((mention) => sentenceAt(text, mention)),
    };
  });
}
