/** A person of the article, with all sightings. */
import type { Sighting } from '../items/sightings';

export interface Person {
  /** The sighting with the fullest name. */
  fullest: Sighting;
  /** Hashes of the words of the fullest name. */
  words: number[];
  /** For a foreign name: its words without accents and doubled letters: *Sánchez*, *Sanchez*; *Zelenskyy*, *Zelensky*. */
  plain: string[];
  latin: boolean;
  gender: 'm' | 'f' | null;
  sightings: Sighting[];
}
