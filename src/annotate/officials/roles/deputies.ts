/** *đại biểu*: a deputy of the National Assembly, of a people's council, or a guest of a ceremony. */

import type { Reading } from '../items/reading';
import type { Post } from '../posts/post';
import { type Scan, wordAt } from '../words/scan';

/** Whether a post *đại biểu* is a seat in the National Assembly. */
export const isOfAssembly = (reading: Reading, post: Post): boolean =>
  !isOfCouncil(reading.scan, post) && mentionsAssembly(reading);

/** *đại biểu thuộc Tổ đại biểu HĐND tỉnh*: of a people's council. */
const isOfCouncil = (scan: Scan, { organisation }: Post): boolean =>
  organisation !== null && wordAt(scan, organisation.start) === 'tổ';

/** Whether the article mentions the National Assembly, so that *đại biểu* is one of its deputies. */
function mentionsAssembly(reading: Reading): boolean {
  const { text } = reading.scan.folded;
  reading.assembly ??= ASSEMBLY.test(text) || (/Quốc hội/.test(text) && OF_A_PROVINCE.test(text));
  return reading.assembly;
}

/** Its deputies, committees and sessions. *Chủ tịch Quốc hội* is not enough, because guests of a ceremony are *đại biểu* too. */
const ASSEMBLY =
  /đại biểu (?:quốc hội|qh)|đbqh|\(đoàn |nghị trường|hội đồng dân tộc|của quốc hội|quốc hội (?:thảo luận|chất vấn|họp|nghe|xem xét|cho ý kiến)|(?:kỳ họp|phiên họp)[^.]{0,40}quốc hội/i;

/** *đại biểu Trần Văn A (Hải Phòng)*. */
const OF_A_PROVINCE = /[Đđ]ại biểu (?:\p{Lu}\p{Ll}+ ){3,4}\((?!\d)\p{Lu}/u;
