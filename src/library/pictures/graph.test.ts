import { describe, expect, it } from 'vitest';
import { labelsThatFit } from './graph-labels';
import { type GraphEdge, type GraphNode, layout } from './graph-layout';

const nodes: GraphNode[] = Array.from({ length: 60 }, (_, index) => ({
  key: `n${index}`,
  kind: index % 3 === 0 ? 'reference' : 'official',
  label: `n${index}`,
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

describe('labelsThatFit', () => {
  it('prefers the weightier of two that would cover each other', () => {
    const at = { x: 10, y: 10 };
    const shown = labelsThatFit(
      [
        { key: 'small', text: 'Nguyễn Văn A', weight: 1, ...at },
        { key: 'big', text: 'Trần Thị B', weight: 5, ...at },
        { key: 'far', text: 'Lê C', weight: 1, x: 10, y: 60 },
      ],
      12,
    );
    expect([...shown].sort()).toEqual(['big', 'far']);
  });
});
