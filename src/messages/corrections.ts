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

/** `mention` is the text of the first mention; null: this is no reference. */
export interface ReferenceCorrection {
  mention: string;
  change: Partial<Omit<Reference, 'mentions' | 'keyInferred'>> | null;
}

export interface Corrections {
  article: Partial<Pick<Article, 'title' | 'byline' | 'published' | 'site' | 'section'>>;
  officials: OfficialCorrection[];
  references: ReferenceCorrection[];
}
