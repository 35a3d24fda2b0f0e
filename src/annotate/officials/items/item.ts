/** What a text is searched for: posts, and what else may stand beside the name of an official. Words [start, end). */

import type { Post } from '../posts/post';
import type { Honorific } from '../words/lexicon';

export interface Rank {
  kind: 'rank';
  start: number;
  /** After the rank and the service that follows it: *trung tướng lục quân Ấn Độ*. */
  end: number;
  /** After the rank itself. */
  titleEnd: number;
}

export interface HonorificItem extends Honorific {
  kind: 'honorific';
  start: number;
  end: number;
}

export interface Degree {
  kind: 'degree';
  start: number;
  end: number;
}

export interface Name {
  kind: 'name';
  start: number;
  end: number;
  latin: boolean;
  short: boolean;
  /** A post, rank, honorific or degree immediately precedes. */
  called: boolean;
}

export type Item = Post | Rank | HonorificItem | Degree | Name;
