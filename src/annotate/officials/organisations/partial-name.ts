/** The name of an organisation while it is read, unit by unit: what was read decides what may follow. */

import type { Scan } from '../words/scan';
import { isFirmDepartment } from './organisation-words';

export interface PartialName {
  /** Its first word. */
  readonly from: number;
  /** The word to be read next. */
  at: number;
  /** The noun that the post includes (*ban* in *Trưởng ban*); '' if there is none. */
  readonly noun: string;
  /** It is a department that only firms have. */
  readonly ofFirm: boolean;
  /** It begins with a local body: *Tỉnh ủy*, *UBND*. */
  local: boolean;
  /** A field of work may follow. */
  thematic: boolean;
  /** Its field of work, or the first word of it, was read. */
  hasField: boolean;
  /** The proper name that may follow the last unit: a place after a local body, any name after a numbered unit or a firm. */
  open: 'no' | 'place' | 'name';
  /** It ends in a place, so that a body after it without a connector is another organisation. */
  placed: boolean;
  /** The name of a person may follow: *Bệnh viện Nguyễn Tri Phương*. */
  eponymous: boolean;
  // As in `Organisation`.
  other: boolean;
  country: string | null;
  national: boolean;
  bare: boolean;
}

export function beginName(scan: Scan, from: number, noun: string): PartialName {
  const ofFirm = isFirmDepartment(scan, from, noun);
  return {
    from,
    at: from,
    noun,
    ofFirm,
    local: false,
    thematic: noun !== '',
    hasField: false,
    open: noun === '' ? 'no' : 'name',
    placed: false,
    eponymous: false,
    other: ofFirm,
    country: null,
    national: false,
    bare: false,
  };
}

/** Where the entries of the tables that begin at the next word end; -1 where a table has none. */
export interface TableEnds {
  place: number;
  field: number;
  body: number;
  level: number;
  country: number;
}

/**
 * Reads a unit of one kind at `name.at` and updates what may follow. Returns the word after it; `name.at` if the name must end before
 * it; null if there is no such unit.
 */
export type UnitReader = (scan: Scan, name: PartialName, ends: TableEnds) => number | null;
