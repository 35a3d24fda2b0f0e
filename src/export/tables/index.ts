/**
 * The tables of a library in tidy form (CSV and Parquet), joined by `clipping_id`, `official_id` and `reference_id`.
 * Column names are part of the product: add, never rename. Offsets count UTF-16 code units of `clippings.text`, end exclusive.
 */
import { clippings } from './clippings';
import { mentions } from './mentions';
import { officials, posts } from './officials';
import { references, relations } from './references';

/** In the order of an archive: the largest first, because the first is not buffered. */
export const tables = [clippings, officials, posts, references, mentions, relations] as const;
