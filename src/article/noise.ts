/**
 * Words of names (class, id) that page builders give to what is not the article: data, to be corrected here.
 * A name is taken apart at spaces, `-`, `_`: one of these words in it is enough. `word*` stands for all that begin so.
 */

/** What names say of an element; several may be true of one. */
export const HARD_NOISE = 1;
export const NOISE = 2;
export const CAPTION = 4;
export const SHOW = 8;

const WORDS: readonly (readonly [kinds: number, words: string])[] = [
  // Never the article, however much text they hold.
  [
    HARD_NOISE | NOISE,
    `cookie cookies consent gdpr modal popup footer comment comments commentlist disqus* nav navbar navigation menu megamenu`,
  ],
  // Boxes beside or inside an article; one that holds most of the page is misnamed.
  [
    NOISE,
    `footer* respond related* recommend* recirc* outbrain* taboola* trending popular sponsor* promo promos promotion promotions
    newsletter* subscribe subscription signup share* sharing sharedaddy addthis* follow followus breadcrumb breadcrumbs sidebar sidebars
    rail banner banners advert* ad ads adbox dfp gpt masthead toolbar pagination pager widget widgets taglist byline* author authors bio
    moreon readmore mostread skiplink skiplinks printonly noprint rating ratings poll polls credit credits timestamp printfriendly
    relatedposts yarpp relatedcoverage relatednews tinlienquan xemthem binhluan rennab qc quangcao`,
  ],
  // Boxes around pictures: what they say is kept only where captions belong to the text.
  [CAPTION, 'caption captions figcaption imagecaption imgcaption tplcaption'],
  // Picture shows: their captions are no running text, many as they may be.
  [CAPTION | SHOW, 'gallery* slideshow* carousel* lightbox'],
];

/** Noise where a name ends so: `article-tags`, but not `tag-politics` among a post's classes; `box read-more`. */
const NOISE_ENDING =
  /(?:^|[\s_-])(?:tags?|tag-?list|post-?tags|tags?-links|read-more|more-on|most-read|skip-links?|print-only|no-print|tin-lien-quan|xem-them|binh-luan)(?=$|\s)/;

/** WordPress lists a post's tags and categories among its classes. */
const POST_CLASS = /(?:^|\s)(?:hentry|h-entry|type-post|post-\d+)(?=$|\s)/;

const exact = new Map<string, number>();
/** By their first letters: so many that no two share them by chance. */
const beginnings = new Map<string, [beginning: string, kinds: number]>();
const FIRST = 5;
for (const [kinds, words] of WORDS)
  for (const word of words.split(/\s+/)) {
    if (word.endsWith('*')) beginnings.set(word.slice(0, FIRST), [word.slice(0, -1), kinds]);
    else exact.set(word, kinds);
  }

/** Answers are remembered: pages give the same names again and again. */
const MOST_REMEMBERED = 2000;
const known = new Map<string, number>();

/** The kinds above, added up. `names`: class and id in one line. */
export function kindsOf(names: string): number {
  if (names === '') return 0;
  let kinds = known.get(names);
  if (kinds !== undefined) return kinds;
  kinds = NOISE_ENDING.test(names) ? NOISE : 0;
  for (const word of names.toLowerCase().split(/[\s_-]+/)) {
    kinds |= exact.get(word) ?? 0;
    const beginning = beginnings.get(word.slice(0, FIRST));
    if (beginning && word.startsWith(beginning[0])) kinds |= beginning[1];
  }
  if (kinds & NOISE && POST_CLASS.test(names)) kinds &= ~(HARD_NOISE | NOISE);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(names, kinds);
  return kinds;
}
