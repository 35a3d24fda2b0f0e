/** Aggregates the entities of clippings for timeline and graph: counts by day, nodes and edges. */
import type { Named } from '../../clippings';
import { dayHere } from '../../platform';
import type { GraphEdge, GraphNode } from './graph-layout';

export interface Aggregates {
  /** Clippings by day. */
  days: Map<string, number>;
  entities: EntityAggregate[];
  /** For each clipping that names two or more: indexes into `entities`. */
  coOccurrences: number[][];
}

export interface EntityAggregate extends GraphNode {
  /** The first that is named with an official; empty if there is none. */
  organisation: string;
  days: Map<string, number>;
}

const add = (days: Map<string, number>, day: string) => days.set(day, (days.get(day) ?? 0) + 1);

const UTC = /(?:Z|[+-]00:00)$/;
const DAY = /^\d{4}-\d{2}-\d{2}(?![\d-])/;

/**
 * The day of a date as written, so that no time zone shifts an article to the next day. A time in UTC, such as that of the clip, has no local
 * day, so it is converted to the reader's. Null if it is not a date, which restored clippings may contain.
 */
function dayOf(date: string): string | null {
  if (Number.isNaN(Date.parse(date))) return null;
  if (UTC.test(date)) return dayHere(new Date(date));
  return DAY.exec(date)?.[0] ?? null;
}

type Entity = Pick<EntityAggregate, 'key' | 'kind' | 'label' | 'name' | 'organisation'>;

/** Entities with a key; without one it is unknown whether two are the same document. */
const entitiesOf = ({ officials, references }: Named): Entity[] =>
  [
    ...officials.map(({ key, name, organizations: [organisation = ''] }) => {
      return { key, kind: 'official' as const, label: name, name, organisation };
    }),
    ...references.map(({ key, label }) => ({ key, kind: 'reference' as const, label, name: label, organisation: '' })),
  ].filter(({ key }) => key !== '');

/** Adds their organisations to the names that several people bear. */
function tellNamesakesApart(entities: readonly EntityAggregate[]): void {
  const bearers = new Map<string, EntityAggregate[]>();
  for (const entity of entities) bearers.set(entity.label, [...(bearers.get(entity.label) ?? []), entity]);
  for (const sharing of bearers.values()) {
    if (sharing.length < 2) continue;
    for (const entity of sharing) if (entity.organisation) entity.label += ` (${entity.organisation})`;
  }
}

/** Reads all clippings once, and keeps only a few numbers of each. */
export async function aggregate(named: AsyncIterable<Named>): Promise<Aggregates> {
  const days = new Map<string, number>();
  const entities: EntityAggregate[] = [];
  const company: number[][] = [];
  const places = new Map<string, number>();
  for await (const one of named) {
    const day = dayOf(one.date);
    if (day !== null) add(days, day);
    const here = new Set<number>();
    for (const entity of entitiesOf(one)) {
      const id = `${entity.kind} ${entity.key}`;
      const place = places.get(id) ?? entities.push({ ...entity, count: 0, days: new Map() }) - 1;
      places.set(id, place);
      if (here.has(place)) continue;
      here.add(place);
      entities[place]!.count += 1;
      if (day !== null) add(entities[place]!.days, day);
    }
    if (here.size > 1) company.push([...here]);
  }
  tellNamesakesApart(entities);
  return { days, entities, coOccurrences: company };
}

/** The entities with the most clippings. */
export const mostFrequent = (entities: readonly EntityAggregate[], limit: number): EntityAggregate[] =>
  [...entities].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'vi')).slice(0, limit);

/** The edges between nodes that are named together, strongest first. */
export function coOccurrenceEdges(
  { entities, coOccurrences: company }: Aggregates,
  nodes: readonly EntityAggregate[],
): GraphEdge[] {
  const shown = new Set(nodes);
  const edges = new Map<string, GraphEdge>();
  for (const places of company) {
    const keys = places.flatMap((place) => (shown.has(entities[place]!) ? entities[place]!.key : [])).sort();
    for (let a = 0; a < keys.length; a++) {
      for (let b = a + 1; b < keys.length; b++) {
        const [from, to] = [keys[a]!, keys[b]!];
        const edge = edges.get(`${from}\n${to}`);
        if (edge) edge.count += 1;
        else edges.set(`${from}\n${to}`, { from, to, count: 1 });
      }
    }
  }
  return [...edges.values()].sort((a, b) => b.count - a.count);
}
