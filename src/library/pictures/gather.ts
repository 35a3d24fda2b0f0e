/** From who and what each clipping names to the stuff of pictures: counts by day, nodes and edges. */
import type { Named } from '../../clippings';
import type { GraphEdge, GraphNode } from './graph-layout';

export interface Gathered {
  /** Clippings by day. */
  days: Map<string, number>;
  /** Each entity with its clippings by day. */
  entities: Map<string, GatheredEntity>;
}

export interface GatheredEntity extends GraphNode {
  days: Map<string, number>;
}

const add = (days: Map<string, number>, day: string) => days.set(day, (days.get(day) ?? 0) + 1);

/** The day of a date, as it is written: no zone moves an article to its neighbour. */
const dayOf = (date: string) => date.slice(0, 10);

/** The entities of one clipping, each once; officials and documents never share a key. */
function entitiesOf({ officials, references }: Named): Map<string, Pick<GraphNode, 'key' | 'kind' | 'label'>> {
  const entities = new Map<string, Pick<GraphNode, 'key' | 'kind' | 'label'>>();
  for (const { key, name } of officials) entities.set(`official ${key}`, { key, kind: 'official', label: name });
  for (const { key, label } of references) entities.set(`reference ${key}`, { key, kind: 'reference', label });
  return entities;
}

/** Reads all once; memory grows with entities and days, not with clippings. */
export async function gather(named: AsyncIterable<Named>): Promise<Gathered> {
  const gathered: Gathered = { days: new Map(), entities: new Map() };
  for await (const one of named) {
    const day = dayOf(one.date);
    add(gathered.days, day);
    for (const [id, { key, kind, label }] of entitiesOf(one)) {
      const entity = gathered.entities.get(id) ?? { key, kind, label, count: 0, days: new Map() };
      entity.count += 1;
      add(entity.days, day);
      gathered.entities.set(id, entity);
    }
  }
  return gathered;
}

/** The entities of most clippings. */
export const commonest = (entities: Iterable<GatheredEntity>, limit: number): GatheredEntity[] =>
  [...entities].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'vi')).slice(0, limit);

/** Whom and what the clippings name together, among the nodes alone; a second pass, so that only pairs that are drawn are counted. */
export async function gatherEdges(named: AsyncIterable<Named>, nodes: readonly GraphNode[]): Promise<GraphEdge[]> {
  const shown = new Set(nodes.map(({ key }) => key));
  const edges = new Map<string, GraphEdge>();
  for await (const one of named) {
    const keys = [...entitiesOf(one).values()]
      .map(({ key }) => key)
      .filter((key) => shown.has(key))
      .sort();
    for (let a = 0; a < keys.length; a++) {
      for (let b = a + 1; b < keys.length; b++) {
        const [from, to] = [keys[a]!, keys[b]!];
        const edge = edges.get(`${from}\n${to}`) ?? { from, to, count: 0 };
        edge.count += 1;
        edges.set(`${from}\n${to}`, edge);
      }
    }
  }
  return [...edges.values()].sort((a, b) => b.count - a.count);
}
