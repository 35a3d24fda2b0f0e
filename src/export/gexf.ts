/** GEXF 1.3 for Gephi: officials and documents as nodes, their co-occurrences as edges, weighted by the number of clippings. */
import type { Clipping } from '../clippings';
import { type Entity, entities } from './entities';
import { type ExportFormat, format } from './format';
import { markupEscaped } from './markup';

/** Number of clippings that name a pair; the key is `smaller index * pairBase + larger index`. */
type Pairs = Map<number, number>;
const pairBase = 2 ** 26;

function addPairs(pairs: Pairs, named: Entity[]): void {
  const indexes = [...new Set(named.map(({ index }) => index))].sort((a, b) => a - b);
  for (const [position, from] of indexes.entries()) {
    for (const to of indexes.slice(position + 1)) {
      const key = from * pairBase + to;
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
  }
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="undirected">
<attributes class="node">
<attribute id="kind" title="kind" type="string"/>
<attribute id="clippings" title="clippings" type="integer"/>
</attributes>
`;

function node({ index, label, kind, clippings }: Entity): string {
  const values = `<attvalue for="kind" value="${kind}"/><attvalue for="clippings" value="${clippings}"/>`;
  return `<node id="${index}" label="${markupEscaped(label)}"><attvalues>${values}</attvalues></node>\n`;
}

function edge(id: number, key: number, weight: number): string {
  return `<edge id="${id}" source="${Math.floor(key / pairBase)}" target="${key % pairBase}" weight="${weight}"/>\n`;
}

/** Counts nodes and pairs first; only names and numbers are in memory, not the clippings. */
async function* graph(clippings: AsyncIterable<Clipping>): AsyncGenerator<string> {
  const known = entities();
  const pairs: Pairs = new Map();
  for await (const clipping of clippings) {
    const { officials, references } = known.of(clipping);
    addPairs(
      pairs,
      [...officials, ...references].filter((entity) => entity !== null),
    );
  }
  yield `${head}<nodes>\n`;
  for (const entity of known.all) yield node(entity);
  yield '</nodes>\n<edges>\n';
  let id = 0;
  for (const [key, weight] of pairs) yield edge(id++, key, weight);
  yield '</edges>\n</graph>\n</gexf>\n';
}

export const gexf: ExportFormat = format(
  { id: 'gexf', group: 'data', label: 'exportGexf', extension: 'gexf', mimeType: 'application/gexf+xml' },
  graph,
);
