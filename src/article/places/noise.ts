/** Classifies elements by their names: by the words of noise-words.ts and by endings. */
import { HARD_NOISE, LABEL, NOISE, WORDS } from './noise-words';

/** Noise at the end of a name: `article-tags`, `box read-more`, but not `tag-politics` among a post's classes. */
const NOISE_ENDING =
  /(?:^|[\s_-])(?:tags?|tag-?list|post-?tags|tags?-links|read-more|more-on|most-read|skip-links?|print-only|no-print|(?:tin|bai)-lien-quan|xem-them|binh-luan)(?=$|\s)/;
/** The last words of such endings: names without one of them need no regular expression. */
const ENDING_WORDS = 'tag tags taglist posttag posttags list links link more on read only print quan them luan';

/** WordPress lists a post's tags and categories among its classes. */
const POST_CLASS = /(?:^|\s)(?:hentry|h-entry|type-post|post-\d+)(?=$|\s)/;

/** Elementor calls everything a widget, the boxes of the text too; Blogger and RebelMouse the page's text. */
const WIDGET =
  /elementor-widget(?:-(?:wrap|container|text-editor|heading|image|blockquote|theme-post-(?:content|title|excerpt)))?(?=\s|$)|widget (?:Blog|post-partial)|widget__body/g;

/** State names, which do not say what an element is: `section--has-ads`, `container no-sub-nav`. */
const STATE = /(?:^|[\s_-])(?:has|have|no|with|without|hidden|hide)[_-][\w-]+/g;
const STATES = ['has', 'no', 'with', 'hid'];

/** One more flag: the last word of an ending. */
const MAYBE_ENDING = 16;
const ANY_NOISE = HARD_NOISE | NOISE | LABEL;

/** Entries `word*` by their first letters, which are different for all. */
const prefixes = new Map<string, [beginning: string, kinds: number]>();
const PREFIX_LENGTH = 5;
/** Kinds by word: those of the table, and a cache of all other words, because names consist of the same few. */
const wordKinds = new Map<string, number>();
for (const [kinds, list] of WORDS)
  for (const word of list.split(/\s+/)) {
    if (word.endsWith('*')) prefixes.set(word.slice(0, PREFIX_LENGTH), [word.slice(0, -1), kinds]);
    else wordKinds.set(word, kinds);
  }
for (const word of ENDING_WORDS.split(' ')) wordKinds.set(word, (wordKinds.get(word) ?? 0) | MAYBE_ENDING);
for (const [word, kinds] of wordKinds) wordKinds.set(word, kinds | kindsByPrefix(word));

function kindsByPrefix(word: string): number {
  const beginning = prefixes.get(word.slice(0, PREFIX_LENGTH));
  return beginning && word.startsWith(beginning[0]) ? beginning[1] : 0;
}

/** Size limit of both caches. */
const MAX_CACHED = 4000;
const kindsCache = new Map<string, number>();

/** Returns the flags of noise-words.ts. `names`: see namesOf. */
export function kindsOf(names: string): number {
  if (names === '') return 0;
  let kinds = kindsCache.get(names);
  if (kinds !== undefined) return kinds;
  const relevant = (names.includes('widget') ? names.replace(WIDGET, '') : names).toLowerCase();
  kinds = kindsIn(relevant);
  if (kinds & ANY_NOISE && STATES.some((state) => relevant.includes(state)))
    kinds = (kinds & ~ANY_NOISE) | kindsIn(relevant.replace(STATE, ''));
  if (kinds & MAYBE_ENDING && NOISE_ENDING.test(names)) kinds |= NOISE;
  if (kinds & ANY_NOISE && POST_CLASS.test(names)) kinds &= ~ANY_NOISE;
  if (kindsCache.size >= MAX_CACHED) kindsCache.clear();
  kindsCache.set(names, kinds);
  return kinds;
}

function kindsIn(names: string): number {
  const parts = wordsOf(names);
  let kinds = 0;
  for (let i = 0; i < parts.length; i++) kinds |= kindsOfWord(parts[i] as string);
  return kinds;
}

function kindsOfWord(word: string): number {
  let kinds = wordKinds.get(word);
  if (kinds === undefined) {
    kinds = kindsByPrefix(word);
    if (wordKinds.size < MAX_CACHED) wordKinds.set(word, kinds);
  }
  return kinds;
}

/** Splits at spaces, `-`, `_` by string methods, because a regular expression takes longer to compile than the names of most pages to split. */
function wordsOf(names: string): string[] {
  const spaced = names.includes('\n') || names.includes('\t') ? names.replace(/\s+/g, ' ') : names;
  return spaced.replaceAll('_', ' ').replaceAll('-', ' ').split(' ');
}
