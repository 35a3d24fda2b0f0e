/**
 * Officials (người có chức danh): named people to whom an article gives a post or a rank, with every mention of them.
 *
 * The text is tokenised once. Closed tables of posts, ranks, bodies and places mark where names may occur; the context of a name decides
 * which post is whose. A person without a post or rank anywhere in the article is not an official.
 */

import type { Official, Role } from '../record';
import type { Folded } from '../text/fold';
import { attachAfter } from './holders/after';
import { attachBefore } from './holders/before';
import { attachColons } from './holders/colons';
import { attachEvents } from './holders/events';
import { attachLists } from './holders/lists';
import { attachRanks, rankOrder } from './holders/ranks';
import { attachRespectively } from './holders/respectively';
import { attachSameOffice } from './holders/same-office';
import { markEndedTerms } from './items/ended-terms';
import { itemsOf } from './items/items';
import { type Reading, readingOf } from './items/reading';
import { learnNames } from './names/learn';
import type { Organisation } from './organisations/organisation';
import { mentionsOf, nameOf } from './people/mentions';
import { peopleOf } from './people/people';
import type { Person } from './people/person';
import { rolesOf } from './roles/roles';
import { type Scan, scanOf, written } from './words/scan';
import { sentencesOf } from './words/sentences';

/** Returns the officials of a folded text, in the order of their first mentions. Never throws; linear in the length of the text. */
export function recogniseOfficials(folded: Folded): Official[] {
  const scan = scanOf(folded);
  learnNames(scan);
  const items = itemsOf(scan);
  if (!items.some(({ kind }) => kind === 'post' || kind === 'rank')) return [];
  markEndedTerms(scan, items);
  const reading = readingOf(scan, items, sentencesOf(scan.words));
  attachBefore(reading);
  attachAfter(reading);
  attachColons(reading);
  attachRespectively(reading);
  attachLists(reading);
  attachEvents(reading);
  attachSameOffice(reading);
  attachRanks(reading);
  const people = peopleOf(scan, reading.mentions);
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
  const found = rolesOf(reading, person);
  const rank = rankOf(reading.scan, person);
  if (found.length === 0 && rank === null) return null;
  const roles = found.map(({ role }) => role);
  return {
    name: nameOf(reading.scan, person),
    rank,
    country: countryOf(found),
    class: rank !== null || roles.some((role) => role.class === 'official') ? 'official' : 'other',
    roles,
  };
}

/** Returns the highest rank of the person, because promotions are news; a bare *Tướng* only if there is no more specific rank. */
function rankOf(scan: Scan, person: Person): string | null {
  const ranks = person.mentions.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  ranks.sort((a, b) => rankOrder(scan, a) - rankOrder(scan, b));
  const [highest] = ranks;
  if (highest === undefined) return null;
  const text = written(scan, highest.start, highest.titleEnd);
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

function countryOf(roles: { role: Role; organisation: Organisation | null }[]): string | null {
  for (const { organisation } of roles) {
    if (organisation?.country != null && organisation.country !== 'Việt Nam') return organisation.country;
  }
  return null;
}
