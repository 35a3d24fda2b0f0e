/** Builds the dossier of an official. */
import type { Progress } from '../model/contract';
import type { OfficialDossier, OfficialEntry, Page } from '../model/dossier';
import { rowsOf } from '../read/named-rows';
import type { Database } from '../store/database';
import type { EntityRow, NamedOfficial, NamedRow } from '../store/rows';
import { sentenceAt } from '../text/sentence';
import { readPerson } from './person';
import { postsOverTime } from './posts';
import { tally } from './tally';

const BESIDE = 100;

export const firstPage: Page = { offset: 0, limit: 50 };

/** Null if no live clipping names the official. */
export async function officialDossier(
  database: Database,
  key: string,
  page = firstPage,
  progress?: Progress,
): Promise<OfficialDossier | null> {
  const person = await readPerson(database, key);
  const keys = new Set(person.keys);
  const rows = await rowsOf(database, 'officialKeys', person.keys, progress);
  const entries = rows.map((row) => ({ row, date: row.date, official: merged(row, keys) }));
  const newest = entries[0];
  if (newest === undefined) return null;
  const documents = tally();
  const others = tally();
  for (const { officials, references } of rows) {
    for (const { key: reference, label } of references) documents.add(reference, label);
    for (const { key: other, name } of officials) if (!keys.has(other)) others.add(other, name);
    documents.next();
    others.next();
  }
  return {
    key,
    name: newest.official.name,
    keys: person.keys,
    rank: entries.find(({ official }) => official.rank !== null)?.official.rank ?? null,
    country: newest.official.country,
    // Only the newest rows are read; the stored counts are lower bounds, because the person may have several keys.
    clippings: Math.max(rows.length, ...person.entities.map(({ count }) => count)),
    posts: postsOverTime(entries),
    entries: await withSentences(database, entries.slice(page.offset, page.offset + page.limit)),
    documents: documents.most(BESIDE),
    people: others.most(BESIDE),
    namesakes: person.namesakes.map(namesake),
    decisions: person.decisions.map(({ id, kind, a, b, at }) => ({ id, kind, a, b, at })),
  };
}

/** Merges the roles of a person who has several keys in one clipping. */
function merged({ officials }: NamedRow, keys: ReadonlySet<string>): NamedOfficial {
  const [first, ...rest] = officials.filter(({ key }) => keys.has(key));
  return { ...first!, roles: [first!, ...rest].flatMap(({ roles }) => roles) };
}

async function withSentences(
  { contents }: Database,
  entries: readonly { row: NamedRow; date: string; official: NamedOfficial }[],
): Promise<OfficialEntry[]> {
  const texts = await contents.bulkGet(entries.map(({ row }) => row.id));
  return entries.map(({ row, date, official }, i) => {
    const places =
      official.roles.length > 0 ? official.roles.map((role) => role.evidence) : official.mentions.slice(0, 1);
    const text = texts[i]?.record.article?.text ?? '';
    return {
      clipping: row.id,
      title: row.title,
      site: row.site,
      date,
      name: official.name,
      rank: official.rank,
      roles: official.roles,
      sentences: [...new Set(places.map((at) => sentenceAt(text, at)))],
    };
  });
}

function namesake(entities: EntityRow[]) {
  const [most] = [...entities].sort((a, b) => b.count - a.count);
  return {
    key: most!.key,
    label: most!.label,
    organization: most!.detail,
    clippings: entities.reduce((sum, { count }) => sum + count, 0),
  };
}
