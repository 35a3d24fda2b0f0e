/** A personal name recognised at a position. */

export interface NameMatch {
  /** The word after the name. */
  end: number;
  /** A foreign name in Latin script: the surname comes last, and may stand alone later. */
  latin: boolean;
  /** One word: the full name must come from elsewhere in the article. */
  short: boolean;
}

/** The kind of item right before a possible name. */
export type Cue = 'none' | 'office' | 'rank' | 'honorific';
