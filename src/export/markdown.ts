/** Markdown notes for Obsidian in one archive: `articles/`, and `people/` and `documents/` that they link to. */
import { makeZip } from 'client-zip';
import type { Clipping } from '../clippings';
import { dayHere } from '../platform';
import { articleOf, publishedThere } from './article';
import { type Entity, entities } from './entities';
import { type ExportFormat, format } from './format';
import { articleNote } from './markdown-article';
import { entityNote, type Gathered, gatherPosts } from './markdown-entity';
import { noteNames } from './note-names';

interface ZipEntry {
  name: string;
  input: string;
  lastModified: Date;
}

const folders = { official: 'people', document: 'documents' } as const;

/** The day of publication in the paper's time zone, otherwise of clipping in local time. */
function dayOf(clipping: Clipping): string {
  return publishedThere(articleOf(clipping))?.slice(0, 10) ?? dayHere(new Date(clipping.clippedAt));
}

async function* notes(clippings: AsyncIterable<Clipping>): AsyncGenerator<ZipEntry> {
  const known = entities();
  const nameFor = noteNames();
  const gathered: Gathered[] = [];

  function gatheredOf(entity: Entity): Gathered {
    const note = () => nameFor(entity.label);
    gathered[entity.index] ??= { entity, note: note(), articles: [], posts: new Map(), documents: new Map() };
    return gathered[entity.index] as Gathered;
  }

  for await (const clipping of clippings) {
    const day = dayOf(clipping);
    const article = nameFor(`${day} ${articleOf(clipping).title}`);
    const named = known.of(clipping);
    const people = named.officials.map(gatheredOf);
    const documents = named.references.map((entity) => entity && gatheredOf(entity));
    const distinct = new Set(documents.filter((document) => document !== null));
    for (const one of new Set([...people, ...distinct])) one.articles.push(article);
    for (const person of new Set(people)) {
      for (const { entity } of distinct)
        person.documents.set(entity.index, (person.documents.get(entity.index) ?? 0) + 1);
    }
    for (const [index, person] of people.entries()) {
      gatherPosts(person, clipping.record.officials[index]?.roles ?? [], day);
    }
    const links = { officials: people.map(({ note }) => note), references: documents.map((one) => one?.note ?? null) };
    yield {
      name: `articles/${article}.md`,
      input: articleNote(clipping, links),
      lastModified: new Date(clipping.clippedAt),
    };
  }
  const lastModified = new Date();
  const noteOf = (index: number): string => gathered[index]?.note ?? '';
  for (const one of gathered) {
    yield { name: `${folders[one.entity.kind]}/${one.note}.md`, input: entityNote(one, noteOf), lastModified };
  }
}

export const markdown: ExportFormat = format(
  { id: 'markdown', group: 'reading', label: 'exportMarkdown', extension: 'zip', mimeType: 'application/zip' },
  (clippings) => makeZip(notes(clippings)),
);
