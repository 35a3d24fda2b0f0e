/** A post as written in the article: its span, its head, its organisation and its status. */
import type { RoleStatus } from '../../record';
import type { Organisation } from '../organisations/organisation';
import type { PostHead } from '../words/lexicon';

export interface Post {
  kind: 'post';
  /** Words [start, end), including status, organisation and trailing modifiers (*khóa XV*, *(tỉnh Lai Châu)*). */
  start: number;
  end: number;
  titleStart: number;
  titleEnd: number;
  organisation: Organisation | null;
  /** The body or place that the organisation belongs to: *Cục A, Bộ B*; *UBND huyện A (tỉnh B)*. */
  parent: Organisation | null;
  /** Null if the words before the title do not state it. */
  status: RoleStatus | null;
  head: PostHead;
  /** *Phó* precedes the head. */
  deputy: boolean;
  /** The post that an assistant serves: *Chủ tịch Quốc hội* in *trợ lý Chủ tịch Quốc hội*. */
  assisted: Post | null;
  /** *các*, *hai* precedes: several people hold it. */
  plural: boolean;
}
