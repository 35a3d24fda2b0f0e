import type { HeadRow, NamedRow } from './rows';

/** What lists and dossiers know of a clipping. */
export interface LightRows {
  head: HeadRow;
  named: NamedRow;
}
