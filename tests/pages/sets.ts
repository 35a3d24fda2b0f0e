import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { evalPath } from '../eval-data';

export interface SavedPage {
  id: string;
  /** Null if unknown. */
  url: string | null;
  html: string;
}

export interface PageSet {
  name: 'vi' | 'en';
  /** The file that score-pages.mjs reads. */
  gold: string;
  pages: SavedPage[];
}

/** One of the two sets of saved pages; null if the evaluation data is not on this machine. */
export function readPageSet(name: PageSet['name']): PageSet | null {
  const folder = evalPath(name === 'vi' ? 'eval/pages' : 'eval/pages-en');
  const gold = evalPath(name === 'vi' ? 'eval/pages/gold.json' : 'eval/pages-en/ground-truth.json');
  if (folder === null || gold === null) return null;
  const truth = JSON.parse(readFileSync(gold, 'utf8')) as
    | { id: string; url: string | null }[]
    | Record<string, unknown>;
  const listed = Array.isArray(truth) ? truth : Object.keys(truth).map((id) => ({ id, url: null }));
  const pages = listed.map(({ id, url }) => ({
    id,
    url,
    html: gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`)).toString('utf8'),
  }));
  return { name, gold, pages };
}
