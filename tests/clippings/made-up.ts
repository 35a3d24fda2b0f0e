/** Clip requests about invented people, for tests of the clippings. */

import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import type { AnnotationRecord, Official, Reference } from '../../src/annotate/record';
import { type ClipRequest, type Library, noCorrections } from '../../src/clippings';
import type { JournalFiles } from '../../src/clippings/journal-files/files';
import type { Tail } from '../../src/clippings/journal-files/tail';
import { openClippings } from '../../src/clippings/open';

let count = 0;

/** A library of its own over fake-indexeddb. */
export async function newLibrary(
  name = `test-${++count}`,
  files: JournalFiles | null = null,
  tail: Tail | null = null,
): Promise<Library> {
  Dexie.dependencies.indexedDB = indexedDB;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  return openClippings({ name, files, tail });
}

export interface MadeUp {
  title?: string;
  text?: string;
  url?: string;
  site?: string;
  published?: string | null;
  officials?: [name: string, title: string, organization: string][];
  references?: [id: string, key: string, pinpoint?: string][];
}

export function madeUpRecord({
  title = 'Một bài báo',
  text = 'Nội dung của bài báo.\n',
  url = `https://bao.example/bai-${++count}.html`,
  site = 'Báo Thử',
  published = '2024-07-11T09:30:00+07:00',
  officials = [],
  references = [],
}: MadeUp): AnnotationRecord {
  return {
    source: url,
    article: {
      title,
      byline: [],
      published,
      modified: null,
      site,
      url,
      canonicalUrl: url,
      language: 'vi',
      section: null,
      text,
    },
    officials: officials.map(([name, post, organization]): Official => {
      const start = Math.max(0, text.indexOf(name));
      const end = start + name.length;
      const evidence = { start, end };
      return {
        name,
        rank: null,
        country: null,
        class: 'official',
        roles: [{ title: post, organization, status: 'current', inferred: null, evidence }],
        mentions: [{ start, end, text: name }],
      };
    }),
    references: references.map(([id, key, pinpoint]): Reference => {
      const start = Math.max(0, text.indexOf(id));
      return {
        id,
        key,
        keyInferred: false,
        type: 'nghị định',
        number: id.split('/')[0]!,
        year: Number(id.split('/')[1]) || null,
        symbol: 'NĐ-CP',
        issuer: 'Chính phủ',
        name: null,
        subject: null,
        date: null,
        draft: false,
        mentions: [{ start, end: start + id.length, text: id, pinpoint: pinpoint ?? null, form: 'full' }],
      };
    }),
    relations: [],
  };
}

export function madeUpRequest(about: MadeUp & Partial<ClipRequest> = {}): ClipRequest {
  return {
    requestId: about.requestId ?? crypto.randomUUID(),
    record: about.record ?? madeUpRecord(about),
    markup: about.markup ?? null,
    tags: about.tags ?? [],
    note: about.note ?? '',
    corrections: about.corrections ?? noCorrections,
    quote: about.quote ?? null,
    asNewVersion: about.asNewVersion ?? false,
    ...(about.carriedFrom !== undefined && { carriedFrom: about.carriedFrom }),
    recogniser: about.recogniser ?? '1',
    registry: about.registry ?? '1',
  };
}

/** Clips and gives the id. */
export async function clipMadeUp(library: Library, about: MadeUp & Partial<ClipRequest> = {}): Promise<number> {
  const outcome = await library.clip(madeUpRequest(about));
  if (outcome.status !== 'saved') throw new Error(outcome.status);
  return outcome.head.id;
}
