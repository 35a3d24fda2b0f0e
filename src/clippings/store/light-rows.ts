import type { HeadRow, NamedRow } from './rows';

/** The small rows of a clipping, which lists and dossiers read. */
export interface LightRows {
  head: HeadRow;
  named: NamedRow;
}
