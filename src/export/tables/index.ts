/**
 * The tidy tables of a library (CSV and Parquet): one row a thing, joined by `clipping_id`, `official_id` and `reference_id`.
 * Column names are part of the product: add, never rename. Offsets count UTF-16 code units of `clippings.text`, end exclusive.
 */
import { clippings } from './clippings';
import { mentions } from './mentions';
import { officials, posts } from './officials';
import { references, relations } from './references';

/** In the order in which an archive holds them: the largest first, since it is written as it comes. */
export const tables = [clippings, officials, posts, references, mentions, relations] as const;
