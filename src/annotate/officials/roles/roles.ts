/** The roles of one person: a mention for each post beside each of the person's names, then those of the same post merged. */

import type { Role } from '../../record';
import { sharedOrganisations, titleOf } from '../holders/shared-bodies';
import type { Reading, Sighting } from '../items/sightings';
import { bodiesIn } from '../organisations/councils';
import type { Organisation } from '../organisations/organisation';
import type { Person } from '../people/person';
import { impliedBody } from './implied-bodies';
import { merge } from './merge';
import { isOneList, markPastLists, propagateFormer } from './post-lists';
import { readRole } from './read-role';
import type { RoleMention } from './role-mention';
import { recordOf } from './role-record';

/** A role, and the organisation that it was read from. */
export interface PersonRole {
  role: Role;
  organisation: Organisation | null;
}

/** Returns the roles of a person, in text order. */
export function rolesOf(reading: Reading, person: Person): PersonRole[] {
  const mentions = mergeAll(reading, roleMentions(reading, person));
  markPastLists(mentions);
  // Merged again, because a later mention (*miễn nhiệm*) may have made two earlier ones equal.
  const roles = mergeAll(reading, mentions);
  const bodies = roles.map(({ organisation }) => organisation);
  return roles.map((role) => ({ role: recordOf(reading, role, bodies), organisation: role.organisation }));
}

function mergeAll(reading: Reading, mentions: RoleMention[]): RoleMention[] {
  const roles: RoleMention[] = [];
  for (const mention of mentions) merge(reading, roles, mention);
  return roles;
}

/** Returns every mention of a role, in text order. */
function roleMentions(reading: Reading, { sightings }: Person): RoleMention[] {
  const mentions: RoleMention[] = [];
  const named = sightings.filter(({ holdings }) => holdings.length > 0).sort((a, b) => a.name.start - b.name.start);
  const titlesWithBody = new Set(titles(reading, named));
  let list = 0;
  for (const sighting of named) {
    const { holdings, name } = sighting;
    holdings.sort((a, b) => a.post.start - b.post.start);
    const organisations = sharedOrganisations(reading, holdings, titlesWithBody);
    propagateFormer(reading, holdings);
    holdings.forEach((holding, i) => {
      const { post } = holding;
      if (!isOneList(reading.scan, sighting, holdings[i - 1]?.post, post)) list++;
      const organisation = organisations[i] ?? impliedBody(reading, post);
      const isOne = organisation === null || post.head.noun !== '';
      for (const body of isOne ? [organisation] : bodiesIn(reading.scan, organisation)) {
        const mention = readRole(reading, holding, body, { at: name.start, list });
        if (mention !== null) mentions.push(mention);
      }
    });
  }
  return mentions;
}

/** The titles of the person that have a body of their own. */
const titles = (reading: Reading, sightings: Sighting[]): string[] =>
  sightings.flatMap(({ holdings }) =>
    holdings.filter(({ post }) => post.organisation !== null).map(({ post }) => titleOf(reading.scan, post)),
  );
