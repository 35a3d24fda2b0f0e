/**
 * What short lines say that are not the article: data. Lines are compared in lower case, found by their first word;
 * the expressions are without flags on purpose: with `i` and `u` each costs milliseconds to compile.
 */
type Row = [firstWords: string, line: RegExp];

/** A line of this kind is left out. */
const FURNITURE: Row[] = [
  ['advert advertisement advertisements adverts', /^advert(?:isement)?s?(?:$|[\s:.])/],
  ['sign signing', /^sign(?:ing)? up(?:$| (?:for|to|here|now|today))/],
  ['subscribe', /^subscribe(?:$| (?:to|now|here|today))/],
  ['follow like join find please', /^(?:please )?(?:follow|like|join|find) (?:us|me|him|her|them|our|\S+) (?:on|at|@)/],
  [
    'get start receive',
    /^(?:get|start|receive) (?:the|our|your) (?:latest|best|day with|free|daily|weekly|top|news).{0,80}(?:inbox|newsletter|email|delivered|powered)/,
  ],
  ['story article', /^(?:story|article) continues (?:below|after|under)/],
  ['page pages', /^pages?\s*:?\s*\d[\d\s|]*(?:of \d+)?$/],
  ['send as', /^(?:send any friend a story$|as a subscriber, you have \d+ gift)/],
  ['our', /^our standards: the thomson reuters/],
  ['toggle hide enlarge', /^(?:toggle (?:more options|caption)|hide caption|enlarge this image)$/],
  ['embed', /^embed\s*</],
  ['watch listen', /^(?:watch|listen)(?:$|\s*·\s*\d)/],
  ['more mehr', /^(?:more\s*:\s|mehr (?:artikel|zum thema))/],
  ['this', /^this (?:article|post|story) (?:may )?contains? affiliate links/],
  ['partage', /^partage désactivé/],
  ['à', /^à lire aussi/],
  ['let', /^let (?:our news meet your inbox|us know)/],
  ['tell', /^tell us (?:what|know)/],
  [
    'read see learn watch listen find',
    /^(?:read|see|learn|find out|watch|listen) (?:more|also|next|now)(?:$|\s*[:.…»>→]| (?:at|on|about|from|stories|here)(?:$|\s))/,
  ],
  [
    'related recommended similar further',
    /^(?:related|recommended|similar|further)(?:\s*:| (?:articles?|stor(?:y|ies)|posts?|reading|links?|coverage|news|content|topics?|forums?|video))/,
  ],
  ['more', /^more (?:stories|news|articles|coverage|great|on|from|like|in)(?:\s.{0,60})?$/],
  ['also keep continue', /^(?:also|keep|continue) reading/],
  ['share', /^share(?:$| (?:this|on|via|your|the)(?:$|\s))/],
  ['click tap', /^(?:click|tap) (?:here|to|on)(?:$|\s.{0,80}$)/],
  ['download', /^download (?:the|our) .{0,40}app/],
  ['leave post write add', /^(?:leave|post|write|add) a (?:comment|reply)/],
  ['comment comments', /^comments?(?: \(\d+\))?$/],
  [
    'photo image picture file photos images video',
    /^(?:photo|image|picture|file photo|video)s?(?: (?:credit|courtesy|by|via))?\s*[:©|]/,
  ],
  ['image photo slide', /^(?:image|photo|slide) \d+ of \d+/],
  [
    'posted published updated last modified created',
    /^(?:posted|published|updated|last updated|last modified|modified|created)(?: (?:on|at|by))?\s*:?\s*.{0,12}\d/,
  ],
  [
    "don't don’t must trending most you recommended what editor's editor’s",
    /^(?:don['’]t miss|must read|trending|most read|most popular|editor['’]s picks?|you (?:may|might) (?:also )?like|recommended for you|what to read next)\s*[:!]?$/,
  ],
  ['have', /^have a tip(?:$|[\s?])/],
  ['reach contact email e-mail follow', /^(?:reach|contact|e-?mail|follow) .{0,60}(?:@|twitter)/],
  [
    'this article story post',
    /^(?:this )?(?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published) (?:on|in|at)/,
  ],
  ['tag tags category categories', /^(?:tags?|categor(?:y|ies))\s*:/],
  ['filed', /^filed under/],
  ['© copyright', /^(?:©|copyright(?:$|\s))/],
  ['all', /^all rights reserved/],
  ['loading loading...', /^loading.{0,4}$/],
  ['print close caption', /^(?:print|close|caption)$/],
  ['back', /^back to (?:top|gallery)/],
  ['text', /^text size/],
  ['skip', /^skip to /],
  ['if enjoyed', /^(?:if you )?enjoyed this (?:article|post|story)/],
  ['something', /^something to consider$/],
  ['view', /^view comments/],
  ['show', /^show more$/],
  ['media video', /^(?:media|video) playback is (?:un)?supported/],
  [
    'leggi lire lesen lee leia читайте читать baca',
    /^(?:leggi anche|lire aussi|lesen sie auch|lee también|leia (?:também|mais)|читайте (?:также|ещ[её])|читать (?:также|дал)|baca juga)/,
  ],
];

/** The same on Vietnamese pages. */
const FURNITURE_VI: Row[] = [
  ['xem đọc tìm nghe', /^(?:xem|đọc|tìm hiểu|nghe) (?:thêm|tiếp|ngay)(?:$|\s*[:：»>…]| (?:tại|về|trên)(?:$|\s))/],
  ['mời kính', /^(?:mời|kính mời) (?:quý )?(?:bạn đọc|độc giả|quý vị|các bạn)/],
  ['tin bài video', /^(?:tin|bài|bài viết|video) (?:liên quan|cùng chuyên mục|nổi bật|đọc nhiều|mới nhất)/],
  ['có bạn', /^(?:có thể bạn quan tâm|bạn (?:có thể )?quan tâm)/],
  ['các những', /^(?:các|những) (?:tin|bài)(?: tức| bài| viết)? (?:khác|liên quan|mới hơn|cũ hơn|đã đưa)\s*:?$/],
  ['cùng đọc tin nổi tiêu', /^(?:cùng chuyên mục|đọc nhiều|tin nóng|tin mới|nổi bật|tiêu điểm)\s*:?$/],
  ['từ chủ thẻ tag tags', /^(?:từ kh(?:óa|oá)|chủ đề|thẻ|tags?)\s*:/],
  [
    'chia bình ý gửi in theo quay trở facebook twitter zalo copy sao',
    /^(?:chia sẻ|bình luận|ý kiến|gửi bình luận|in bài|theo dõi|quay lại|trở lại|facebook|twitter|zalo|copy link|sao chép liên kết)\s*(?:\(\d+\))?$/,
  ],
  ['chia bình', /^(?:chia sẻ\s*:|(?:chia sẻ|bình luận) (?:bài viết|qua|lên|của)(?:$|\s))/],
  ['theo tham', /^(?:theo dõi|tham gia) .{0,60}(?:trên|tại|qua|kênh|fanpage|group|nhóm)(?:$|\s)/],
  ['nghe', /^nghe (?:bài viết|đọc bài|nội dung|audio|podcast)/],
  ['giọng nam nữ', /^(?:giọng )?(?:nam|nữ) miền (?:bắc|trung|nam)$/],
  ['tặng', /^tặng sao/],
  ['gửi viết', /^(?:gửi|viết) (?:bình luận|ý kiến)/],
  ['vui', /^vui lòng nhập/],
  ['quảng', /^quảng cáo[\s-]*$/],
  ['độc', /^độc giả (?:bình luận|gửi)/],
  ['đóng', /^đóng góp ý kiến/],
  ['link nguồn', /^(?:link|nguồn)(?: gốc| bài(?: gốc| viết)?)?\s*:?\s*https?:/],
  ['cỡ xem', /^(?:xem )?cỡ chữ(?:$|\s*:)/],
  ['trở quay lên in', /^(?:(?:trở|quay) về (?:trang|đầu)|lên đầu trang$|in (?:bài|trang) (?:này|viết)$)/],
  ['trang', /^trang\s*:?\s*\d[\d\s|/]*$/],
  ['lượt số tổng đánh', /^(?:(?:số )?lượt (?:xem|đọc|truy cập)\s*:|tổng số điểm của bài viết|đánh giá bài viết)/],
  ['thêm chọn', /^(?:thêm .{2,40} trên google$|chọn .{2,40} làm nguồn ưu tiên trên google)/],
  ['ý mã', /^(?:ý kiến (?:bạn đọc|độc giả)|mã (?:an toàn|xác nhận))\s*:?$/],
  ['tệp file tài', /^(?:tệp|file|tài liệu)(?: tin)? đính kèm(?:$|\s*:)/],
  ['bản', /^bản quyền (?:thuộc|©)/],
];

/** A heading of this kind opens a list that is not the article's. */
const OPENS_LIST: Row[] = [
  ['related recommended similar more most trending popular latest top also further read see', /^\S+.{0,50}$/],
  ["don't don’t you what editor's editor’s", /^(?:don['’]t miss|you (?:may|might)|what to read|editor['’]s picks?)/],
  [
    'tin bài video',
    /^(?:tin|bài|bài viết|video) (?:liên quan|cùng chuyên mục|khác|nổi bật|đọc nhiều|mới hơn|cũ hơn|mới nhất)/,
  ],
  ['các những', /^(?:các|những) (?:tin|bài)(?: tức| bài| viết)? (?:khác|liên quan|mới|cũ|đã đưa)/],
  ['xem đọc có cùng', /^(?:(?:xem|đọc) thêm|có thể bạn quan tâm|cùng chuyên mục|đọc nhiều)/],
];

const NEWSLETTER =
  /^.{0,60}(?:newsletter|delivered).{0,30}(?:inbox|mailbox)|(?:^|[.!?] )(?:sign up|subscribe|get) .{0,90}(?:newsletter|inbox|letterbox)/;
const REACHED = /^.{0,60} (?:can|may) be reached (?:at|by|via|on) /;
/** Signs that stand before such lines. */
const BULLETS = /^[\s"“>*+•|►»-]+/;

type Matcher = (line: string) => boolean;

/** Most lines are told by their first word alone: setting up more on a page that was just opened takes longer than it saves. */
function matcher(rows: readonly Row[]): Matcher {
  let known = '';
  return (line) => {
    known ||= ` ${rows.map(([words]) => words).join(' ')} `;
    const end = line.search(/[\s:,.(]/);
    const first = ` ${end < 0 ? line : line.slice(0, Math.max(1, end))} `;
    if (!known.includes(first)) return false;
    return rows.some(([words, expression]) => ` ${words} `.includes(first) && expression.test(line));
  };
}

const isCommonFurniture = matcher(FURNITURE);
const isVietnameseFurniture = matcher(FURNITURE_VI);
/** A heading that opens a list of other articles. */
export const opensForeignList = matcher(OPENS_LIST);

/** What follows was written by readers. */
export const opensComments = (line: string): boolean =>
  line.endsWith(')') && /^(?:bình luận|ý kiến(?: bạn đọc| độc giả)?|comments)\s*\(\d+\)$/.test(line);

/** How lines are compared; `text`: one line, white space collapsed. */
export const lineOf = (text: string): string => text.toLowerCase().replace(BULLETS, '');

export function isFurniture(line: string, vietnamese: boolean): boolean {
  if (isCommonFurniture(line) || (vietnamese && isVietnameseFurniture(line))) return true;
  if (line.includes(' comment') && /^\d+ comments?$/.test(line)) return true;
  if (line.length < 20 && /^(?:video ?\d{1,2}:\d{2}[\d:]*|\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2})$/.test(line)) return true;
  if (line.includes(' min') && /^\d+[ -]min(?:ute)?s? (?:read|listen)/.test(line)) return true;
  return (
    (/inbox|newsletter|letterbox/.test(line) && NEWSLETTER.test(line)) ||
    (line.includes(' be reached ') && REACHED.test(line))
  );
}
