/** What may stand before a name: a post, a rank, a degree or an honorific. */

import { capitalRun, surnameAt } from '../names/name-words';
import { postAt } from '../posts/posts';
import { hashRun, isCapital, type Scan, wordAt } from '../words/scan';
import type { Item } from './item';
import { serviceEnd } from './rank-services';

/** Returns the one that begins at word `at`, or null; of a post and a rank, and of a degree and an honorific, the longer. */
export function titleAt(scan: Scan, at: number): Item | null {
  const { words, lexicon } = scan;
  if (isNameInstead(scan, at)) return null;
  const rank = lexicon.ranks.end(words, at);
  const post = isInsideBody(scan, at) ? null : postAt(scan, at);
  if (post !== null && (rank < 0 || post.titleEnd > rank)) return post;
  if (rank > 0 && !(rank === at + 1 && NO_RANK.test(wordAt(scan, at - 1))))
    return { kind: 'rank', start: at, end: serviceEnd(scan, rank), titleEnd: rank };
  const degree = lexicon.degrees.end(words, at);
  const honorific = lexicon.honorifics.at(words, at);
  const end = lexicon.honorifics.end(words, at);
  // *bác sĩ*, *Anh hùng LLVTND* begin like *bác*, *anh*.
  if (honorific !== undefined && degree <= end) {
    if (lexicon.places.end(words, at) > end || lexicon.fields.end(words, at) > end) return null;
    return { kind: 'honorific', start: at, end, ...honorific };
  }
  return degree > 0 ? { kind: 'degree', start: at, end: degree } : null;
}

/** Before *tướng*: *thủ tướng*, *danh tướng* of old, *lão tướng* of sport, *nữ tướng* of a firm. */
const NO_RANK = /^(?:thủ|danh|dũng|võ|hổ|mãnh|lão|nữ|bại|hàng|phó|chủ|tiểu|tùy|bộ|gia|khai|mưu|thần|tân|ái|bá)$/i;

/** *Ban Bí thư*, *Văn phòng Chủ tịch nước*, *Đại sứ quán*: a body whose name contains a post word. */
function isInsideBody({ words, lexicon }: Scan, at: number): boolean {
  const post = lexicon.posts.end(words, at);
  if (post < 0) return false;
  if (lexicon.bodies.end(words, at) > post) return true;
  return (at > 0 && lexicon.bodies.end(words, at - 1) > at) || (at > 1 && lexicon.bodies.end(words, at - 2) > at);
}

/** Words that are both posts and surnames (*Phó*, *Đoàn*, *Ban*, *Vua*): a known name takes precedence. */
function isNameInstead(scan: Scan, at: number): boolean {
  return isCapital(scan, at) && surnameAt(scan, at) !== 0 && scan.known.has(hashRun(scan, at, capitalRun(scan, at)));
}
