/**
 * Resolves the people and documents of an export across clippings, in one pass (cross-document coreference).
 * One person: the same name and a common organisation. A name without any organisation is attributed to the only person of that name.
 * One document: the same key. Without a key it is one in its clipping alone: two provinces may use one number, two years one name.
 */
import { documentLabel } from '../annotate/document-label';
import type { Official, Reference } from '../annotate/record';

import { type Clipping, officialKey, organisationKey } from '../clippings';

export interface Entity {
  kind: 'official' | 'document';
  /** From 0, in the order of first mention. */
  index: number;
  label: string;
  /** Clippings that name it. */
  clippings: number;
}

export interface Entities {
  /** The entities of one clipping, parallel to its officials and references; null if a reference cannot be identified. */
  of(clipping: Clipping): { officials: Entity[]; references: (Entity | null)[] };
  all: Entity[];
}

interface Person {
  entity: Entity;
  organisations: Set<string>;
}

function organisationKeys(official: Official): string[] {
  return official.roles
    .flatMap(({ inferred, organization }) => [inferred ?? '', organization])
    .filter((name) => name !== '')
    .map(organisationKey);
}

export function entities(): Entities {
  const all: Entity[] = [];
  const people = new Map<string, Person[]>();
  const documents = new Map<string, Entity>();

  function added(kind: Entity['kind'], label: string): Entity {
    const entity = { kind, index: all.length, label, clippings: 0 };
    all.push(entity);
    return entity;
  }

  function personOf(official: Official): Entity {
    const name = officialKey({ name: official.name, roles: [] });
    const organisations = organisationKeys(official);
    const namesakes = people.get(name) ?? [];
    people.set(name, namesakes);
    const alone = namesakes.length === 1 ? namesakes[0] : undefined;
    const known =
      namesakes.find((person) => organisations.some((organisation) => person.organisations.has(organisation))) ??
      (organisations.length === 0 || alone?.organisations.size === 0 ? alone : undefined);
    const person = known ?? { entity: added('official', official.name), organisations: new Set() };
    if (known === undefined) namesakes.push(person);
    for (const organisation of organisations) person.organisations.add(organisation);
    return person.entity;
  }

  function documentOf(reference: Reference): Entity | null {
    const { key, id, name } = reference;
    if (key === null) return id === null && name === null ? null : added('document', documentLabel(reference));
    const known = documents.get(key) ?? added('document', documentLabel(reference));
    documents.set(key, known);
    return known;
  }

  return {
    all,
    of({ record }) {
      const officials = record.officials.map(personOf);
      const references = record.references.map(documentOf);
      for (const entity of new Set([...officials, ...references])) if (entity) entity.clippings += 1;
      return { officials, references };
    },
  };
}
