/** What the names of an element say of it, by the words of noise-words.ts and by what they end in. */
import { HARD_NOISE, LABEL, NOISE, WORDS } from './noise-words';

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

/** What a page, a column or a section has, has not or hides says nothing of what it is: `section--has-ads`, `container no-sub-nav`. */
const STATE = /(?:^|[\s_-])(?:has|have|no|with|without|hidden|hide)[_-][\w-]+/g;
const STATES = ['has', 'no', 'with', 'hid'];
/** Blogger calls the text of the page a widget too. */
const BLOGGER = 'widget Blog';

/** Beside the kinds: a word that an ending of noise may close with. */
const MAY_END = 16;
const ANY_NOISE = HARD_NOISE | NOISE | LABEL;

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
  let telling = names.includes('elementor-') ? names.replace(ELEMENTOR, '') : names;
  if (telling.includes(BLOGGER)) telling = telling.replace(BLOGGER, '');
  telling = telling.toLowerCase();
  kinds = kindsIn(telling);
  if (kinds & ANY_NOISE && STATES.some((state) => telling.includes(state)))
    kinds = (kinds & ~ANY_NOISE) | kindsIn(telling.replace(STATE, ''));
  if (kinds & MAY_END && NOISE_ENDING.test(names)) kinds |= NOISE;
  if (kinds & ANY_NOISE && POST_CLASS.test(names)) kinds &= ~ANY_NOISE;
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(names, kinds);
  return kinds;
}

function kindsIn(names: string): number {
  const parts = wordsOf(names);
  let kinds = 0;
  for (let i = 0; i < parts.length; i++) kinds |= kindsOfWord(parts[i] as string);
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
