/** All tables, loaded once: which words begin a post, a rank, an organisation, a place or a name. */

import type { RoleStatus } from '../../record';
import { BODIES } from '../tables/bodies';
import { BODIES_ABROAD } from '../tables/bodies-abroad';
import { COUNTRIES, PLACES_ABROAD } from '../tables/countries';
import { DEPARTMENT_FIELDS } from '../tables/department-fields';
import { FIELDS } from '../tables/fields';
import { FORCE_FIELDS } from '../tables/force-fields';
import { DEGREES, HONORIFICS } from '../tables/honorifics';
import { OTHER_BODIES } from '../tables/other-bodies';
import { DISTRICTS, OTHER_PLACES, PROVINCES } from '../tables/places';
import { ABBREVIATED_TITLES, MODIFIERS, ORDINALS, POSTS, STATUSES, TAILS } from '../tables/posts';
import { RANKS } from '../tables/ranks';
import { EVENTS, LEVELS, LINKS, NAMED_AFTER, PARTICLES } from '../tables/small-words';
import { CLANS, COMMON, RARE } from '../tables/surnames';
import { UNIT_BODIES } from '../tables/unit-bodies';
import { type Phrases, phrases } from './phrases';
import { spellingsOf } from './place-spellings';
import { type Vocabulary, vocabulary } from './vocabulary';

/** A head of posts: see tables/posts.ts. */
export interface PostHead {
  /** The noun of the organisation that the head includes (*ban* in *Trưởng ban*); '' if none. */
  noun: string;
  flags: string;
}

export interface Honorific {
  gender: 'm' | 'f' | null;
  plural: boolean;
}

export const COMMON_SURNAME = 1;
export const RARE_SURNAME = 2;
export const CLAN = 4;

/** What a verb says about the post after it: see tables/small-words.ts. */
export type Event = 'now' | 'then' | 'ends' | 'acts';

export interface Lexicon {
  vocabulary: Vocabulary;
  posts: Phrases<PostHead>;
  modifiers: Phrases<true>;
  /** Null if the words do not determine the time; likewise for `tails`. */
  statuses: Phrases<RoleStatus | null>;
  ordinals: Phrases<true>;
  tails: Phrases<RoleStatus | null>;
  ranks: Phrases<true>;
  honorifics: Phrases<Honorific>;
  degrees: Phrases<true>;
  bodies: Phrases<string>;
  fields: Phrases<true>;
  /** Value: the standard name of the country. */
  countries: Phrases<string>;
  /** The members of `countries` that are only part of a country: *Bắc Kinh*. */
  placesAbroad: Phrases<true>;
  places: Phrases<'province' | 'district' | 'other'>;
  levels: Phrases<true>;
  events: Phrases<Event>;
  namedAfter: Phrases<true>;
  links: Phrases<true>;
  /** Bits by word number: COMMON_SURNAME, RARE_SURNAME, CLAN. */
  surname: Uint8Array;
  /** By word number: 1 if it begins a post, status, rank, honorific or degree. */
  anchor: Uint8Array;
  particle: Uint8Array;
  /** Cache by word number: 1 a Vietnamese syllable, 2 not one, 0 unknown. */
  syllable: Uint8Array;
  /** Title by its abbreviation in lower case. */
  abbreviations: Map<string, string>;
}

/** Rows of a table, split at the bar. */
function rows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));
}

const items = (table: string): string[] =>
  table
    .replaceAll('\n', ' ')
    .split(', ')
    .map((item) => item.trim());

let built: Lexicon | null = null;

/** Returns the lexicon; builds it from the tables at the first call. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const words = vocabulary();
  const made: Lexicon = {
    vocabulary: words,
    posts: phrases(words),
    modifiers: phrases(words),
    statuses: phrases(words),
    ordinals: phrases(words),
    tails: phrases(words),
    ranks: phrases(words),
    honorifics: phrases(words),
    degrees: phrases(words),
    bodies: phrases(words),
    fields: phrases(words),
    countries: phrases(words),
    placesAbroad: phrases(words),
    places: phrases(words),
    levels: phrases(words),
    events: phrases(words),
    namedAfter: phrases(words),
    links: phrases(words),
    surname: new Uint8Array(0x10000),
    anchor: new Uint8Array(0x10000),
    particle: new Uint8Array(0x10000),
    syllable: new Uint8Array(0x10000),
    abbreviations: new Map(),
  };
  const anchor = (phrase: string): void => {
    const first = phrase.split(/[ ./-]/)[0] ?? '';
    made.anchor[words.number(first)] = 1;
  };
  anchor('phó');
  for (const [head = '', noun = '', flags = ''] of rows(POSTS)) {
    made.posts.add(head, { noun, flags });
    anchor(head);
  }
  for (const [phrase = ''] of rows(MODIFIERS)) made.modifiers.add(phrase, true);
  for (const [phrase = ''] of rows(ORDINALS)) made.ordinals.add(phrase, true);
  for (const [phrase = '', status] of rows(STATUSES)) {
    made.statuses.add(phrase, (status ?? null) as RoleStatus | null);
    anchor(phrase);
  }
  for (const [phrase = '', status] of rows(TAILS)) made.tails.add(phrase, (status ?? null) as RoleStatus | null);
  for (const [phrase = ''] of rows(RANKS)) {
    made.ranks.add(phrase, true);
    anchor(phrase);
  }
  for (const [phrase = '', letters = ''] of rows(HONORIFICS)) {
    const gender = letters.startsWith('m') ? 'm' : letters.startsWith('f') ? 'f' : null;
    made.honorifics.add(phrase, { gender, plural: letters.endsWith('p') });
    anchor(phrase);
  }
  for (const [phrase = ''] of rows(DEGREES)) {
    made.degrees.add(phrase, true);
    anchor(phrase);
  }
  for (const [abbreviation = '', title = ''] of rows(ABBREVIATED_TITLES)) {
    made.abbreviations.set(abbreviation, title);
  }
  for (const [phrase = '', kind = ''] of rows(BODIES + BODIES_ABROAD + UNIT_BODIES + OTHER_BODIES))
    made.bodies.add(phrase, kind);
  for (const [phrase = ''] of rows(FIELDS + DEPARTMENT_FIELDS + FORCE_FIELDS)) {
    made.fields.add(phrase, true);
    if (phrase.includes(',')) made.fields.add(phrase.replaceAll(',', ''), true);
  }
  for (const [form = '', country = form] of rows(COUNTRIES)) made.countries.add(form, country);
  for (const [place = '', country = ''] of rows(PLACES_ABROAD)) {
    made.countries.add(place, country);
    made.placesAbroad.add(place, true);
  }
  for (const place of items(DISTRICTS).flatMap(spellingsOf)) made.places.add(place, 'district');
  for (const place of items(PROVINCES).flatMap(spellingsOf)) made.places.add(place, 'province');
  for (const place of items(OTHER_PLACES)) made.places.add(place, 'other');
  for (const [phrase = ''] of rows(LEVELS)) made.levels.add(phrase, true);
  for (const [phrase = '', event = ''] of rows(EVENTS)) made.events.add(phrase, event as Event);
  for (const [phrase = ''] of rows(LINKS)) made.links.add(phrase, true);
  for (const [phrase = ''] of rows(NAMED_AFTER)) made.namedAfter.add(phrase, true);
  const mark = (table: string, bit: number): void => {
    for (const name of table.split(/\s+/)) {
      if (name === '') continue;
      const word = words.number(name.toLowerCase());
      made.surname[word] = (made.surname[word] ?? 0) | bit;
    }
  };
  mark(COMMON, COMMON_SURNAME);
  mark(RARE, RARE_SURNAME);
  mark(CLANS, CLAN);
  for (const [particle = ''] of rows(PARTICLES)) made.particle[words.number(particle)] = 1;
  return made;
}
