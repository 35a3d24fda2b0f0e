import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface GraphNode {
  key: string;
  kind: 'official' | 'reference';
  label: string;
  /** In how many clippings. */
  count: number;
}

/** Two that are named in the same clippings, and in how many. */
export interface GraphEdge {
  from: string;
  to: string;
  count: number;
}

export interface Place {
  x: number;
  y: number;
}

/** Rounds of a layout: each costs the square of the nodes, and more nodes need fewer to show their clusters. */
const roundsFor = (nodes: number): number => Math.max(80, Math.min(300, Math.round(50_000 / nodes)));
/** The golden angle: start places that are spread evenly and the same every time, so that a picture can be made again. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Edges of a node that are drawn and that pull; more of them make a grey cloud in which nothing is seen. */
const STRONGEST = 3;

/** Radius of a node in pixels: its area follows how often it is named, against the one named `most`. */
export const radiusOf = (count: number, most: number): number => 3 + 11 * Math.sqrt(count / most);

/** The edges that are among the strongest of one of their ends; `edges` come strongest first. */
export function backbone(edges: readonly GraphEdge[]): GraphEdge[] {
  const kept = new Map<string, number>();
  return edges.filter(({ from, to }) => {
    const [a, b] = [kept.get(from) ?? 0, kept.get(to) ?? 0];
    if (a >= STRONGEST && b >= STRONGEST) return false;
    kept.set(from, a + 1);
    kept.set(to, b + 1);
    return true;
  });
}

/** A place for every node, by ForceAtlas2; in a square from -1 to 1. */
export function layout(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Map<string, Place> {
  const graph = new Graph({ type: 'undirected', multi: false });
  const most = Math.max(1, ...nodes.map(({ count }) => count));
  nodes.forEach(({ key, count }, index) => {
    const distance = 10 * Math.sqrt(index + 1);
    const angle = index * GOLDEN_ANGLE;
    graph.addNode(key, { x: distance * Math.cos(angle), y: distance * Math.sin(angle), size: radiusOf(count, most) });
  });
  for (const { from, to, count } of edges) {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to, { weight: 1 + Math.log2(count) });
  }
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    linLogMode: true,
    gravity: 0.4,
    scalingRatio: 8,
    adjustSizes: true,
  };
  const places = forceAtlas2(graph, { iterations: roundsFor(nodes.length), settings });
  return normalised(new Map(nodes.map(({ key }) => [key, places[key] as Place])));
}

function normalised(places: Map<string, Place>): Map<string, Place> {
  const all = [...places.values()];
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const scaled = (value: number, low: number, high: number) =>
    high > low ? (2 * (value - low)) / (high - low) - 1 : 0;
  return new Map([...places].map(([key, { x, y }]) => [key, { x: scaled(x, left, right), y: scaled(y, top, bottom) }]));
}
