import type { RoleStatus } from '../../record';
import type { Organisation } from '../organisations/organisation';
import type { Post } from '../posts/post';
import type { Body } from './same-body';

/** A mention of a role: one post of a person at one position of the article. */
export interface RoleMention {
  post: Post;
  /** Title in lower case, abbreviations spelled out. */
  title: string;
  organisation: Organisation | null;
  /** Normal form of the organisation for comparison; computed when first needed. */
  key: Body | null;
  status: RoleStatus;
  weight: number;
  /** First word of the person's name beside it. */
  at: number;
  /** Number of the last list of posts with it; lists are numbered in text order. */
  list: number;
  /** Number of a list with a verb that states it as current although other mentions call it former; null if there is none. */
  pastList: number | null;
}
