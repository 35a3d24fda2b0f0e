import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface GraphNode {
  key: string;
  kind: 'official' | 'reference';
  label: string;
  /** The label without what tells namesakes apart. */
  name: string;
  /** Number of clippings. */
  count: number;
}

/** Two nodes that are named in the same clippings, and the number of those. */
export interface GraphEdge {
  from: string;
  to: string;
  count: number;
}

export interface Place {
  x: number;
  y: number;
}

/** Iterations of the layout: each takes quadratic time, and larger graphs need fewer to show their clusters. */
const roundsFor = (nodes: number): number => Math.max(80, Math.min(300, Math.round(50_000 / nodes)));
/** The golden angle spreads the initial positions evenly and deterministically, so that a picture is reproducible. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Strongest edges of a node that are drawn and attract; more would hide the structure. */
const EDGES_PER_NODE = 3;

/** Radius of a node in pixels: its area grows with its count, relative to the largest (`most`). */
export const radiusOf = (count: number, most: number): number => 3 + 11 * Math.sqrt(count / most);

/** The edges that are among the strongest of one of their nodes; `edges` are sorted, strongest first. */
export function backbone(edges: readonly GraphEdge[]): GraphEdge[] {
  const kept = new Map<string, number>();
  return edges.filter(({ from, to }) => {
    const [a, b] = [kept.get(from) ?? 0, kept.get(to) ?? 0];
    if (a >= EDGES_PER_NODE && b >= EDGES_PER_NODE) return false;
    kept.set(from, a + 1);
    kept.set(to, b + 1);
    return true;
  });
}

/** A ForceAtlas2 layout, normalised to the square from -1 to 1. */
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
