/** The roles of one person: a mention for each post beside each of the person's names, then those of the same post merged. */

import type { Role } from '../../record';
import { sharedOrganisations, titleOf } from '../holders/shared-bodies';
import type { NameMention, Reading } from '../items/reading';
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
function roleMentions(reading: Reading, { mentions }: Person): RoleMention[] {
  const roles: RoleMention[] = [];
  const named = mentions.filter(({ attached }) => attached.length > 0).sort((a, b) => a.name.start - b.name.start);
  const titlesWithBody = new Set(titles(reading, named));
  let list = 0;
  for (const mention of named) {
    const { attached, name } = mention;
    attached.sort((a, b) => a.post.start - b.post.start);
    const organisations = sharedOrganisations(reading, attached, titlesWithBody);
    propagateFormer(reading, attached);
    attached.forEach((attachedPost, i) => {
      const { post } = attachedPost;
      if (!isOneList(reading.scan, mention, attached[i - 1]?.post, post)) list++;
      const organisation = organisations[i] ?? impliedBody(reading, post);
      const isOne = organisation === null || post.head.noun !== '';
      for (const body of isOne ? [organisation] : bodiesIn(reading.scan, organisation)) {
        const role = readRole(reading, attachedPost, body, { at: name.start, list });
        if (role !== null) roles.push(role);
      }
    });
  }
  return roles;
}

/** The titles of the person that have a body of their own. */
const titles = (reading: Reading, mentions: NameMention[]): string[] =>
  mentions.flatMap(({ attached }) =>
    attached.filter(({ post }) => post.organisation !== null).map(({ post }) => titleOf(reading.scan, post)),
  );
