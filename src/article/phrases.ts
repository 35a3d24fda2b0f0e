/** What short lines say that are not the article: data. Each is matched at the start of a block, case aside. */
const opening = (list: string) => new RegExp(`^[\\s"“>*+•|►»-]*(?:${list.trim().split(/\n\s*/).join('|')})`, 'iu');

/** A line of this kind is left out. */
export const FURNITURE = opening(String.raw`
  advert(?:isement)?s?\b(?:[\s\p{P}]|$)
  (?:sign|signing) up (?:for|to|here|now|today)
  sign up$
  subscribe (?:to|now|here|today)
  subscribe$
  (?:please )?(?:follow|like|join|find) (?:us|me|him|her|them|newsbeat|our) (?:on|at|@)
  (?:get|start|receive) (?:the|our|your) (?:latest|best|day with|free|daily|weekly|top|news).{0,80}(?:inbox|newsletter|email|delivered|powered)
  .{0,60}(?:newsletter|delivered)\b.{0,30}\b(?:inbox|mailbox)\b
  let our news meet your inbox
  (?:read|see|learn|find out|watch|listen) (?:more|also|next|now)(?: (?:at|on|about|from|stories|here)\b|\s*[:.…»>→]|$)
  (?:related|recommended|similar|further) (?:articles?|stor(?:y|ies)|posts?|reading|links?|coverage|news|content|topics?|video)
  related\s*:
  more (?:stories|news|articles|coverage|great|on|from|like|in)\b.{0,60}$
  (?:also|keep|continue|further) reading\b
  share (?:this|on|via|your|the)\b
  share$
  (?:click|tap) (?:here|to|on)\b.{0,80}$
  download (?:the|our)\b.{0,40}\bapp
  (?:leave|post|write|add) a (?:comment|reply)
  (?:tell|let) us (?:what|know)
  comments?(?: \(\d+\))?\s*$
  \d+ comments?\s*$
  (?:photo|image|picture|file photo|video)s?(?: (?:credit|courtesy|by|via))?\s*[:©|]
  (?:image|photo|slide) \d+ of \d+
  (?:posted|published|updated|last updated|last modified|modified|created)(?: (?:on|at|by))?\s*:?\s*.{0,12}\d
  (?:don['’]t miss|must read|trending|most read|most popular|editor['’]s picks?|you (?:may|might) (?:also )?like|recommended for you|what to read next)\s*[:!]?\s*$
  have a tip\b
  (?:reach|contact|email|e-mail|follow) .{0,60}(?:@|\btwitter\b|\bat\b \S+@)
  .{0,60}\b(?:can|may) be reached (?:at|by|via|on)\b
  (?:this )?(?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published) (?:on|in|at)
  tags?\s*:
  categor(?:y|ies)\s*:
  filed under
  (?:©|copyright\b|\(c\) \d)
  all rights reserved
  loading\b.{0,4}$
  print$
  close$
  caption$
  back to (?:top|gallery)
  text size
  skip to\b
  (?:if you )?enjoyed this (?:article|post|story)
  something to consider$
  something going wrong
  view comments
  show more$
  (?:media|video) playback is (?:un)?supported
  leggi anche
  lire aussi
  lesen sie auch
  lee también
  leia (?:também|mais)
  читайте (?:также|ещ[её])
  читать (?:также|дал)
  baca juga
`);

/** The same on Vietnamese pages. */
export const FURNITURE_VI = opening(String.raw`
  (?:xem|đọc|tìm hiểu|nghe) (?:thêm|tiếp|ngay)(?:\s*[:：»>…]|\s*$|\s+(?:tại|về|trên)\b)
  (?:mời|kính mời) (?:quý )?(?:bạn đọc|độc giả|quý vị|các bạn)
  (?:tin|bài|bài viết|video) (?:liên quan|cùng chuyên mục|nổi bật|đọc nhiều|mới nhất)
  có thể bạn quan tâm
  bạn (?:có thể )?quan tâm
  (?:cùng chuyên mục|đọc nhiều|tin nóng|tin mới|nổi bật|tiêu điểm)\s*:?\s*$
  (?:từ khóa|từ khoá|chủ đề|thẻ|tags?)\s*:
  (?:chia sẻ|bình luận|ý kiến|gửi bình luận|in bài|theo dõi|quay lại|trở lại|facebook|twitter|zalo|copy link|sao chép liên kết)\s*(?:\(\d+\))?\s*$
  (?:chia sẻ|bình luận) (?:bài viết|qua|lên|của)\b
  theo dõi .{0,60}(?:trên|tại|qua) (?:facebook|google|zalo|youtube|tiktok|telegram)
  (?:theo dõi|tham gia) .{0,40}(?:kênh|fanpage|group|nhóm)
  nghe (?:bài viết|đọc bài|audio|podcast)
  tặng sao
  (?:gửi|viết) (?:bình luận|ý kiến)
  vui lòng nhập
  quảng cáo\s*$
  độc giả (?:bình luận|gửi)
  đóng góp ý kiến
`);

/** A heading of this kind opens a list that is not the article's. */
export const OPENS_LIST = opening(String.raw`
  (?:related|recommended|similar|more|most|trending|popular|latest|top|also|further|read|see|editor)\b.{0,50}$
  (?:don['’]t miss|you (?:may|might)|what to read|recommended for)
  (?:tin|bài|bài viết|video) (?:liên quan|cùng chuyên mục|khác|nổi bật|đọc nhiều)
  (?:xem|đọc) thêm
  có thể bạn quan tâm
  (?:cùng chuyên mục|đọc nhiều)
`);

/** A date line, alone in its block. */
export const DATE_LINE =
  /^(?:(?:thứ\s+\S+|chủ nhật|mon|tues?|wed|wednes|thurs?|fri|satur?|sun)(?:day)?,?\s+)?(?:ngày\s+)?(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}:\d{2}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\.?\s+\d{4})/iu;
