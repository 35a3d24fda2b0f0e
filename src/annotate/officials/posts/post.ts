/** A post as the article tells it: its words, its head, and what is said of it. */
import type { RoleStatus } from '../../record';
import type { Organisation } from '../organisations/organisations';
import type { PostHead } from '../words/lexicon';

export interface Post {
  kind: 'post';
  /** Words [start, end), with status, organisation and what trails it (*khóa XV*, *(tỉnh Lai Châu)*). */
  start: number;
  end: number;
  titleStart: number;
  titleEnd: number;
  organisation: Organisation | null;
  /** The body or place told after the organisation: *Cục A, Bộ B*; *UBND huyện A (tỉnh B)*. */
  parent: Organisation | null;
  /** Null where the words before the title say nothing of it. */
  status: RoleStatus | null;
  head: PostHead;
  /** *Phó …* of the same head. */
  deputy: boolean;
  /** *trợ lý Chủ tịch Quốc hội*: the post of the one assisted. */
  assisted: Post | null;
  /** *các*, *hai* stands before: it is told of several people. */
  plural: boolean;
}
