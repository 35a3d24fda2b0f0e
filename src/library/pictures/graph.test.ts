import { describe, expect, it } from 'vitest';
import { placeLabels } from './graph-labels';
import { type GraphEdge, type GraphNode, layout } from './graph-layout';

const nodes: GraphNode[] = Array.from({ length: 60 }, (_, index) => ({
  key: `n${index}`,
  kind: index % 3 === 0 ? 'reference' : 'official',
  label: `n${index}`,
  name: `n${index}`,
  count: 1 + (index % 7),
}));
const edges: GraphEdge[] = nodes.slice(1).map(({ key }, index) => ({ from: key, to: `n${index % 6}`, count: 1 }));

describe('layout', () => {
  it('gives every node a finite place in the square, the same each time', () => {
    const places = layout(nodes, edges);
    expect(places.size).toBe(60);
    for (const { x, y } of places.values()) {
      expect(Math.abs(x)).toBeLessThanOrEqual(1);
      expect(Math.abs(y)).toBeLessThanOrEqual(1);
    }
    expect(layout(nodes, edges)).toEqual(places);
  });
  it('stands one node in the middle', () => {
    expect(layout([nodes[0]!], []).get('n0')).toEqual({ x: 0, y: 0 });
  });
  it('passes over edges to nodes that are not shown', () => {
    expect(layout(nodes.slice(0, 2), [{ from: 'n0', to: 'gone', count: 3 }]).size).toBe(2);
  });
});

describe('placeLabels', () => {
  const at = (key: string, x: number, y: number, weight: number) => ({
    key,
    texts: [{ text: 'Nguyễn Văn A', width: 80 }],
    x,
    y,
    radius: 4,
    weight,
  });

  it('writes to the right of a node that stands free', () => {
    expect(placeLabels([at('free', 100, 50, 1)], 12).get('free')).toMatchObject({ anchor: 'start', y: 50 });
  });
  it('goes to another side where the first is taken, and gives up where all are', () => {
    const wall = { left: 110, right: 300, top: 0, bottom: 100 };
    expect(placeLabels([at('n', 100, 50, 1)], 12, [wall]).get('n')?.anchor).toBe('end');
    const all = { left: 0, right: 300, top: 0, bottom: 100 };
    expect(placeLabels([at('n', 100, 50, 1)], 12, [all]).size).toBe(0);
  });
  it('covers no other node, however small: the label would seem to be its name', () => {
    const placed = placeLabels([at('named', 100, 50, 5), at('beside', 130, 50, 1)], 12);
    expect(placed.get('named')?.anchor).toBe('end');
    expect(placed.get('beside')?.anchor).toBe('start');
  });
  it('writes the name alone where what tells it apart has no room', () => {
    const walls = [
      { left: 200, right: 300, top: 0, bottom: 100 },
      { left: 0, right: 20, top: 0, bottom: 100 },
    ];
    const texts = [
      { text: 'Nguyễn Văn A (Sở Y tế)', width: 190 },
      { text: 'Nguyễn Văn A', width: 80 },
    ];
    const placed = placeLabels([{ ...at('n', 100, 50, 1), texts }], 12, walls);
    expect(placed.get('n')).toMatchObject({ text: 'Nguyễn Văn A', anchor: 'start' });
  });
  it('serves the weightier first', () => {
    const placed = placeLabels([at('small', 100, 50, 1), at('big', 100, 50, 5)], 12);
    expect(placed.get('big')?.anchor).toBe('start');
    expect(placed.get('small')?.anchor).toBe('end');
  });
});
