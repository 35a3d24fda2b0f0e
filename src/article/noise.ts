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
    relatedposts yarpp relatedcoverage relatednews relate tinlienquan xemthem binhluan rennab qc quangcao`,
  ],
  // Boxes around pictures: what they say is kept only where captions belong to the text.
  [CAPTION, 'caption captions figcaption imagecaption imgcaption tplcaption'],
  // Picture shows: their captions are no running text, many as they may be.
  [CAPTION | SHOW, 'gallery* slideshow* carousel* lightbox'],
];

/** Noise where a name ends so: `article-tags`, but not `tag-politics` among a post's classes; `box read-more`. */
const NOISE_ENDING =
  /(?:^|[\s_-])(?:tags?|tag-?list|post-?tags|tags?-links|read-more|more-on|most-read|skip-links?|print-only|no-print|(?:tin|bai)-lien-quan|xem-them|binh-luan)(?=$|\s)/;
/** The words that such endings close with: names without one of them need no further look. */
const LAST_WORDS = 'tag tags taglist posttag posttags list links link more on read only print quan them luan';

/** WordPress lists a post's tags and categories among its classes. */
const POST_CLASS = /(?:^|\s)(?:hentry|h-entry|type-post|post-\d+)(?=$|\s)/;

/** Elementor calls everything a widget: so do the boxes in which it sets the text. */
const ELEMENTOR =
  /elementor-widget(?:-(?:wrap|container|text-editor|heading|image|blockquote|theme-post-(?:content|title|excerpt)))?(?=\s|$)/g;

/** Beside the kinds: a word that an ending of noise may close with. */
const MAY_END = 16;

/** By their first letters: so many that no two share them by chance. */
const beginnings = new Map<string, [beginning: string, kinds: number]>();
const FIRST = 5;
/** Whole words: those of the table, and every other word from when it is first seen on, as names are made of the same few. */
const words = new Map<string, number>();
for (const [kinds, list] of WORDS)
  for (const word of list.split(/\s+/)) {
    if (word.endsWith('*')) beginnings.set(word.slice(0, FIRST), [word.slice(0, -1), kinds]);
    else words.set(word, kinds);
  }
for (const word of LAST_WORDS.split(' ')) words.set(word, (words.get(word) ?? 0) | MAY_END);
for (const [word, kinds] of words) words.set(word, kinds | kindsByBeginning(word));

function kindsByBeginning(word: string): number {
  const beginning = beginnings.get(word.slice(0, FIRST));
  return beginning && word.startsWith(beginning[0]) ? beginning[1] : 0;
}

/** So many words and names are remembered, no more. */
const MOST_REMEMBERED = 4000;
const known = new Map<string, number>();

/** The kinds above, added up. `names`: class and id in one line. */
export function kindsOf(names: string): number {
  if (names === '') return 0;
  let kinds = known.get(names);
  if (kinds !== undefined) return kinds;
  kinds = 0;
  const telling = names.includes('elementor-') ? names.replace(ELEMENTOR, '') : names;
  for (const word of wordsOf(telling.toLowerCase())) kinds |= kindsOfWord(word);
  if (kinds & MAY_END && NOISE_ENDING.test(names)) kinds |= NOISE;
  if (kinds & NOISE && POST_CLASS.test(names)) kinds &= ~(HARD_NOISE | NOISE);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(names, kinds);
  return kinds;
}

function kindsOfWord(word: string): number {
  let kinds = words.get(word);
  if (kinds === undefined) {
    kinds = kindsByBeginning(word);
    if (words.size < MOST_REMEMBERED) words.set(word, kinds);
  }
  return kinds;
}

/** Parted at spaces, `-`, `_`: by plain strings, as an expression takes longer to get going than the names of most pages to part. */
function wordsOf(names: string): string[] {
  const spaced = names.includes('\n') || names.includes('\t') ? names.replace(/\s+/g, ' ') : names;
  return spaced.replaceAll('_', ' ').replaceAll('-', ' ').split(' ');
}
