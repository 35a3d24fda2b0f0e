import './words';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { awkward, clipping, official, reference } from './sample';
import { writtenText } from './written';

async function read(clippings = awkward): Promise<Graph> {
  return gexf.parse(Graph, await writtenText('gexf', clippings));
}

const nodes = (graph: Graph) => graph.mapNodes((_, attributes) => attributes);
const edges = (graph: Graph) =>
  graph.mapEdges((_, { weight }, from, to) => [
    graph.getNodeAttribute(from, 'label'),
    graph.getNodeAttribute(to, 'label'),
    weight,
  ]);

describe('GEXF, read by graphology', () => {
  it('has people and documents as nodes, joined by the clippings that name both', async () => {
    const graph = await read();
    expect(graph.type).toBe('undirected');
    expect(nodes(graph)).toMatchObject([
      { label: 'Đỗ Văn Thượng', kind: 'official', clippings: 3 },
      { label: 'Lò Thị Ẩn', kind: 'official', clippings: 1 },
      { label: 'Nghị định 01/2024/NĐ-CP', kind: 'document', clippings: 1 },
    ]);
    expect(edges(graph)).toEqual([
      ['Đỗ Văn Thượng', 'Lò Thị Ẩn', 1],
      ['Đỗ Văn Thượng', 'Nghị định 01/2024/NĐ-CP', 1],
      ['Lò Thị Ẩn', 'Nghị định 01/2024/NĐ-CP', 1],
    ]);
  });

  it('tells two people of one name apart by their organisations', async () => {
    const text = 'Chủ tịch Lê Văn Bản';
    const named = (id: number, ...organizations: string[]) =>
      clipping(id, { text, officials: organizations.map((body) => official(text, 'Lê Văn Bản', 'Chủ tịch', body)) });
    const graph = await read([
      named(1, 'Hội A'),
      named(2, 'Hội B'),
      named(3, 'HỘI A'),
      named(4, ''),
      named(5, 'Hội B'),
    ]);
    expect(nodes(graph).map(({ clippings }) => clippings)).toEqual([2, 2, 1]);
  });

  it('takes documents of two clippings for one only by their key, because two provinces may use one number', async () => {
    const text = 'Quyết định 45/QĐ-UBND';
    const decision = (key: string | null) => ({ ...reference(text, '45/QĐ-UBND', [[text, null]]), key });
    const keys = [null, null, 'vn:ubnd-a:qd:2024:45', 'vn:ubnd-a:qd:2024:45', 'vn:ubnd-b:qd:2024:45'];
    const graph = await read(keys.map((key, id) => clipping(id, { text, references: [decision(key)] })));
    expect(nodes(graph).map(({ clippings }) => clippings)).toEqual([1, 1, 2, 1]);
  });

  it('escapes what is special in XML, and is valid without any clipping', async () => {
    const text = 'x';
    const strange = '<&"\u0001\' Đặng';
    const graph = await read([clipping(1, { text, officials: [official(text, strange, 'x', '')] })]);
    expect(nodes(graph)[0]?.label).toBe(strange.replace('\u0001', '\ufffd'));
    expect((await read([])).order).toBe(0);
  });
});
