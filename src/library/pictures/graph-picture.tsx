import { labelsThatFit } from './graph-labels';
import { type GraphEdge, type GraphNode, type Place, radiusOf } from './graph-layout';
import type { Camera } from './use-camera';

export interface GraphDrawing {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  places: ReadonlyMap<string, Place>;
}

interface GraphPictureProps extends GraphDrawing {
  width: number;
  height: number;
  rem: number;
  camera: Camera;
  /** The node whose neighbours alone stand out. */
  focus: string | null;
}

/** Officials as discs, documents as squares; a label wherever it covers no weightier one. */
export function GraphPicture({ nodes, edges, places, width, height, rem, camera, focus }: GraphPictureProps) {
  const margin = 3 * rem;
  const at = (key: string) => {
    const { x, y } = places.get(key)!;
    return {
      x: width / 2 + (x * (width / 2 - margin) + camera.x) * camera.zoom,
      y: height / 2 + (y * (height / 2 - margin) + camera.y) * camera.zoom,
    };
  };
  const near = new Set(focus === null ? [] : [focus]);
  if (focus !== null) {
    for (const { from, to } of edges) {
      if (from === focus) near.add(to);
      if (to === focus) near.add(from);
    }
  }
  const faded = (key: string) => focus !== null && !near.has(key);
  const candidates = nodes
    .filter(({ key }) => !faded(key))
    .map(({ key, label, count }) => {
      const { x, y } = at(key);
      return { key, text: label, x: x + radiusOf(count) + 3, y, weight: key === focus ? Number.MAX_VALUE : count };
    });
  const labels = labelsThatFit(candidates, 0.75 * rem);
  return (
    <>
      <g>
        {edges.map(({ from, to, count }) => {
          const [a, b] = [at(from), at(to)];
          const off = focus !== null && from !== focus && to !== focus;
          return (
            <line
              key={`${from} ${to}`}
              class={`graph-edge ${off ? 'graph-faded' : ''}`}
              x1={a.x}
              y1={a.y}
              x2={b.x}
              y2={b.y}
              stroke-width={Math.min(6, 0.75 + Math.log2(count))}
            />
          );
        })}
      </g>
      <g>
        {nodes.map(({ key, kind, count }) => {
          const { x, y } = at(key);
          const r = radiusOf(count);
          const classes = `graph-node graph-${kind} ${faded(key) ? 'graph-faded' : ''}`;
          return kind === 'official' ? (
            <circle key={key} class={classes} cx={x} cy={y} r={r} data-key={key} />
          ) : (
            <rect key={key} class={classes} x={x - r} y={y - r} width={2 * r} height={2 * r} data-key={key} />
          );
        })}
      </g>
      <g>
        {candidates
          .filter(({ key }) => labels.has(key))
          .map(({ key, text, x, y }) => (
            <text key={key} class="graph-label" x={x} y={y + 0.25 * rem}>
              {text}
            </text>
          ))}
      </g>
    </>
  );
}
