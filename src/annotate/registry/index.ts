/**
 * The packaged registry of documents: number → title, issuer, dates, and what a document amends and replaces.
 * Evidence gathered up to `asOf`, not the law in force today; an absent row never means that there is no such document.
 */

import { termOn } from '../references/documents/party-congresses';
import { numberOfWellKnown } from '../references/documents/well-known';
import { slug } from '../text/slug';

/** The month up to which the records reach, YYYY-MM: the registry's version, which each clipping stores. */
export const REGISTRY_VERSION = '2026-08';

/** One document according to public records. */
export interface RegistryDocument {
  /** Null for the laws of 1985–1997, which have none. */
  number: string | null;
  /** Trích yếu; null if the records have none fit for display. */
  title: string | null;
  issuer: string | null;
  /** YYYY-MM-DD, as `effective`. */
  issued: string | null;
  effective: string | null;
  /** As in the record: *Hết hiệu lực*, *Còn trong Pháp điển 01/2026*. */
  status: string | null;
  /** Numbers. */
  amends: string[];
  replaces: string[];
}

export interface Registry {
  /** The month up to which the records reach, YYYY-MM. */
  asOf: string;
  /** Number of documents. */
  size: number;
  /**
   * Finds the document of a reference by its number (`id`, or that of a well-known one) and its identity across articles (`key`); a law
   * without a number by the name and year in its key. Null if none fits, or more than one.
   */
  find(reference: { id: string | null; key: string | null }): RegistryDocument | null;
}

/** Reads the packaged file, gzipped or not. Throws a TypeError if the bytes are not such a file. */
export async function readRegistry(bytes: Uint8Array<ArrayBuffer>): Promise<Registry> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Response(bytes).body;
  const text = await new Response(isGzip ? stream?.pipeThrough(new DecompressionStream('gzip')) : stream).text();
  const [asOf = '', issuerLine = '', statusLine = '', ...rows] = text.split('\n');
  if (!/^\d{4}-\d{2}$/.test(asOf)) throw new TypeError('not a registry of documents');
  const issuers = issuerLine.split('\t');
  const statuses = statusLine.split('\t');

  // Rows are parsed on demand, because a worker wakes often and looks up little.
  const byNumber = new Map<string, string[]>();
  for (const row of rows) {
    const number = foldNumber(row.split('\t', 1)[0] ?? '');
    const known = byNumber.get(number);
    if (known) known.push(row);
    else byNumber.set(number, [row]);
  }

  function read(row: string): RegistryDocument {
    const [number = '', title, issuer, issued, effective, status, amends, replaces] = row.split('\t');
    return {
      number: number || null,
      title: title || null,
      issuer: issuer ? (issuers[Number(issuer)] ?? null) : null,
      issued: day(issued),
      effective: day(effective),
      status: status ? (statuses[Number(status)] ?? null) : null,
      amends: amends ? amends.split(',') : [],
      replaces: replaces ? replaces.split(',') : [],
    };
  }

  /** Built when a law is first looked up by name. */
  let byName: Map<string, string[]> | undefined;
  function rowsByName(key: string | null): string[] {
    const [, kind, name, year] = NAMED.exec(key ?? '') ?? [];
    if (!kind || !name || !year) return [];
    byName ??= lawsByName(rows);
    return byName.get(`${kind}-${name}:${year}`) ?? [];
  }

  return {
    asOf,
    size: rows.length,
    find({ id: inArticle, key }) {
      const id = inArticle ?? numberOfWellKnown(key);
      const found = id === null ? rowsByName(key) : (byNumber.get(foldNumber(id)) ?? []);
      const documents = found.map(read).filter((document) => id === null || fits(document, id, key));
      return documents.length === 1 ? (documents[0] ?? null) : null;
    },
  };
}

/** Keys of laws, codes and ordinances cited by name: `vn:luat:dat-dai:2024`. */
const NAMED = /^vn:(luat|bo-luat|phap-lenh):([^:]+):(\d{4})$/;
/** A row with a number of the National Assembly or its Standing Committee (with PL- until 2008), or with none. */
const LAW_NUMBER = /^(?:[^\t]*\/\d{4}\/(?:QH|(?:PL-)?UBTVQH)\d+)?\t/;

/** Indexes the rows of laws by the slug of the title and the year in the number, or otherwise of the date. */
function lawsByName(rows: readonly string[]): Map<string, string[]> {
  const laws = new Map<string, string[]>();
  for (const row of rows) {
    if (!LAW_NUMBER.test(row)) continue;
    const [number = '', title = '', , issued = ''] = row.split('\t', 4);
    const name = `${slug(title)}:${number.split('/')[1] ?? issued.slice(0, 4)}`;
    laws.set(name, [...(laws.get(name) ?? []), row]);
  }
  return laws;
}

/** Numbers without a year recur every year or term, so that the key must match too. */
function fits(document: RegistryDocument, id: string, key: string | null): boolean {
  const isLaw = /^(?:Luật|Bộ luật) /.test(document.title ?? '');
  if (/QH\d+$/.test(id) && key !== null) return /:luat:|^vn:(?:luat|bo-luat):/.test(key) === isLaw;
  if (/[/-]\d{4}[/-]/.test(id)) return true;
  const term = /:k(\d+):[^:]+$/.exec(key ?? '')?.[1];
  if (term !== undefined) return termOn(document.issued) === Number(term);
  const year = /:(\d{4}):[^:]+$/.exec(key ?? '')?.[1];
  return year !== undefined && document.issued?.slice(0, 4) === year;
}

function foldNumber(number: string): string {
  return number
    .replace(/^0+(?=\d)/, '')
    .replace(/&/g, '')
    .toUpperCase();
}

function day(compact: string | undefined): string | null {
  return compact ? `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6, 8)}` : null;
}
