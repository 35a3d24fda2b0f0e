/**
 * Officials (người có chức danh): named people to whom an article gives a post or a rank, with every mention of them.
 *
 * Words are cut once; closed tables of posts, ranks, bodies and places mark where names may stand; what stands around a name says which
 * post is whose. A name without post or rank anywhere in the article is nobody's.
 */

import type { Official, Role } from '../record';
import type { Folded } from '../text/fold';
import { attachAfter } from './holders/after';
import { attachBefore } from './holders/before';
import { attachColons } from './holders/colons';
import { attachDealtOut } from './holders/dealt-out';
import { attachEvents } from './holders/events';
import { attachLists } from './holders/lists';
import { attachRanks, heightOf } from './holders/ranks';
import { attachSameOffice } from './holders/same-office';
import { itemsOf } from './items/items';
import { type Reading, readingOf } from './items/sightings';
import { closeTerms } from './items/terms';
import { learnNames } from './names/learn';
import type { Organisation } from './organisations/organisations';
import { mentionsOf, nameOf } from './people/mentions';
import { peopleOf } from './people/people';
import type { Person } from './people/person';
import { rolesOf } from './roles/roles';
import { type Scan, scanOf, written } from './words/scan';
import { sentencesOf } from './words/sentences';

/** The officials of a folded text, in the order of their first mention. Never throws; time grows with the length of the text. */
export function recogniseOfficials(folded: Folded): Official[] {
  const scan = scanOf(folded);
  learnNames(scan);
  const items = itemsOf(scan);
  if (!items.some(({ kind }) => kind === 'post' || kind === 'rank')) return [];
  closeTerms(scan, items);
  const reading = readingOf(scan, items, sentencesOf(scan.words));
  attachBefore(reading);
  attachAfter(reading);
  attachColons(reading);
  attachDealtOut(reading);
  attachLists(reading);
  attachEvents(reading);
  attachSameOffice(reading);
  attachRanks(reading);
  const people = peopleOf(scan, reading.sightings);
  const officials: { person: Person; official: Omit<Official, 'mentions'> }[] = [];
  for (const person of people) {
    const official = officialOf(reading, person);
    if (official !== null) officials.push({ person, official });
  }
  const mentions = mentionsOf(
    scan,
    officials.map(({ person }) => person),
  );
  return officials
    .map(({ official }, i) => ({ ...official, mentions: mentions[i] ?? [] }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function officialOf(reading: Reading, person: Person): Omit<Official, 'mentions'> | null {
  const told = rolesOf(reading, person);
  const rank = rankOf(reading.scan, person);
  if (told.length === 0 && rank === null) return null;
  const roles = told.map(({ role }) => role);
  return {
    name: nameOf(reading.scan, person),
    rank,
    country: countryOf(told),
    class: rank !== null || roles.some((role) => role.class === 'official') ? 'official' : 'other',
    roles,
  };
}

/** The highest rank said of the person: promotions are news; *Tướng* only where nothing finer is said. */
function rankOf(scan: Scan, person: Person): string | null {
  const ranks = person.sightings.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  ranks.sort((a, b) => heightOf(scan, a) - heightOf(scan, b));
  const [highest] = ranks;
  if (highest === undefined) return null;
  const text = written(scan, highest.start, highest.titleEnd);
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

function countryOf(told: { role: Role; organisation: Organisation | null }[]): string | null {
  for (const { organisation } of told) {
    if (organisation?.country != null && organisation.country !== 'Việt Nam') return organisation.country;
  }
  return null;
}
