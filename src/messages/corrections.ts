/**
 * The reader's corrections. The record stays as recognised; corrections are applied where it is shown or exported.
 */
import type { Article, Official, Reference, Role } from '../annotate/record';

/** `name` is `Official.name` as recognised; null: this is no official. */
export interface OfficialCorrection {
  name: string;
  change:
    | (Partial<Pick<Official, 'name' | 'rank' | 'country' | 'class'>> & {
        roles?: Pick<Role, 'title' | 'organization' | 'status'>[];
      })
    | null;
}

/**
 * `mention` is the text of the first mention; null: this is no reference. `start`: its offset, because two documents may be named with the same
 * words (a resolution of either term); corrections stored before it was kept lack it, and apply to every document of these words.
 */
export interface ReferenceCorrection {
  mention: string;
  start?: number;
  change: Partial<Omit<Reference, 'mentions' | 'keyInferred'>> | null;
}

export interface Corrections {
  article: Partial<Pick<Article, 'title' | 'byline' | 'published' | 'site' | 'section'>>;
  officials: OfficialCorrection[];
  references: ReferenceCorrection[];
}
