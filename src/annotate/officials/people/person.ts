/** A person of the article, with all mentions. */
import type { NameMention } from '../items/reading';

export interface Person {
  /** The mention with the fullest name. */
  fullest: NameMention;
  /** Hashes of the words of the fullest name. */
  words: number[];
  /** For a foreign name: its words without accents and doubled letters: *Sánchez*, *Sanchez*; *Zelenskyy*, *Zelensky*. */
  plain: string[];
  latin: boolean;
  gender: 'm' | 'f' | null;
  mentions: NameMention[];
}
