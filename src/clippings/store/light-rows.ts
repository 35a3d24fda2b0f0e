import type { HeadRow, NamedRow } from './rows';

/** What lists and dossiers know of a clipping. */
export interface Light {
  head: HeadRow;
  named: NamedRow;
}
