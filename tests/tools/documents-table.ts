/** Reads the table of documents in the evaluation data, from which product data is built. */

import { readFileSync } from 'node:fs';
import { evalPath } from '../eval-data';

export interface DocumentRow {
  number: string;
  type: string;
  title: string;
  issuer: string;
  /** YYYY-MM-DD, empty if unknown, as in `effective`. */
  issued: string;
  effective: string;
  /** Evidence with its date, not the law in force today. */
  status: string;
  /** Numbers, comma-separated. */
  amends: string;
  replaces: string;
  /** A: from an official record. B: from citations; its title may be shortened. */
  confidence: string;
}

/** Throws if the table is not on this machine. */
export function readDocuments(): DocumentRow[] {
  const path = evalPath('data/documents.tsv');
  if (path === null) throw new Error('data/documents.tsv is not among the evaluation data of this machine');
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [
      number = '',
      type = '',
      title = '',
      issuer = '',
      issued = '',
      effective = '',
      status = '',
      amends = '',
      replaces = '',
      confidence = '',
    ] = line.split('\t');
    return { number, type, title, issuer, issued, effective, status, amends, replaces, confidence };
  });
}
