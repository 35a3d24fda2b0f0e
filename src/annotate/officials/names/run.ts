/** What is told of a name where it stands. */

export interface NameRun {
  /** The word after the name. */
  end: number;
  /** Latin letters of another language: the surname stands last, and may stand alone later. */
  latin: boolean;
  /** One word: who it is must come from elsewhere in the article. */
  short: boolean;
}

/** What stands right before a possible name. */
export type Cue = 'none' | 'office' | 'rank' | 'honorific';
