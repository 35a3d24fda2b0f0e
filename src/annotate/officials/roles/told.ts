import type { RoleStatus } from '../../record';
import type { Organisation } from '../organisations/organisations';
import type { Post } from '../posts/post';
import type { Body } from './same-body';

/** A post as one place of the article tells it. */
export interface Told {
  post: Post;
  /** Title in lower case, abbreviations spelled out. */
  title: string;
  organisation: Organisation | null;
  /** What tells its organisation from others; made when it is first needed. */
  key: Body | null;
  status: RoleStatus;
  weight: number;
  /** First word of the name that it stands beside. */
  at: number;
  /** Number of the last list of posts that tells it; lists are numbered in the order of the text. */
  list: number;
  /** A list that tells it by a verb as held, where other words call it former; null where none does. */
  pastList: number | null;
}
