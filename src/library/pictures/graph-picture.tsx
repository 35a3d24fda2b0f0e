import { placeLabels } from './graph-labels';
import { backbone, type GraphEdge, type GraphNode, type Place, radiusOf } from './graph-layout';
import { textWidths } from './text-widths';
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
  /** Key of the node whose neighbours are highlighted. */
  focus: string | null;
}

/** Officials as circles, documents as squares, and the labels that fit. */
export function GraphPicture({ nodes, edges, places, width, height, rem, camera, focus }: GraphPictureProps) {
  // Leave space on the right, where labels are placed.
  const [edge, free] = [2 * rem, 9 * rem];
  const at = (key: string) => {
    const { x, y } = places.get(key)!;
    const left = edge + ((x + 1) / 2) * (width - edge - free);
    const top = edge + ((y + 1) / 2) * (height - 2 * edge);
    return {
      x: width / 2 + (left - width / 2 + camera.x) * camera.zoom,
      y: height / 2 + (top - height / 2 + camera.y) * camera.zoom,
    };
  };
  const most = Math.max(1, ...nodes.map(({ count }) => count));
  const drawn = focus === null ? backbone(edges) : edges.filter(({ from, to }) => from === focus || to === focus);
  const near = new Set(focus === null ? [] : [focus]);
  if (focus !== null) for (const { from, to } of drawn) near.add(from).add(to);
  const faded = (key: string) => focus !== null && !near.has(key);
  const em = 0.75 * rem;
  const widthOf = textWidths(em);
  const candidates = nodes
    .filter(({ key }) => !faded(key))
    .map(({ key, label, name, count }) => ({
      key,
      texts: [...new Set([label, name])].map((text) => ({ text, width: widthOf(text) })),
      ...at(key),
      radius: radiusOf(count, most),
      weight: key === focus ? Number.MAX_VALUE : count,
    }));
  const strongest = Math.max(1, ...drawn.map((edge) => edge.count));
  const [top, bottom] = [-height, 2 * height];
  const walls = [
    { left: -width, right: 0, top, bottom },
    { left: width, right: 2 * width, top, bottom },
    // The buttons over the picture.
    { left: width - 12 * rem, right: width, top: 0, bottom: 3 * rem },
  ];
  const labels = placeLabels(candidates, em, walls);
  return (
    <>
      <g>
        {drawn.map(({ from, to, count }) => {
          const [a, b] = [at(from), at(to)];
          return (
            <line
              key={`${from} ${to}`}
              class="graph-edge"
              x1={a.x}
              y1={a.y}
              x2={b.x}
              y2={b.y}
              stroke-width={0.5 + (2.5 * count) / strongest}
            />
          );
        })}
      </g>
      <g>
        {nodes.map(({ key, kind, count }) => {
          const { x, y } = at(key);
          const r = radiusOf(count, most);
          const classes = `graph-node graph-${kind} ${faded(key) ? 'graph-faded' : ''}`;
          return kind === 'official' ? (
            <circle key={key} class={classes} cx={x} cy={y} r={r} data-key={key} />
          ) : (
            <rect key={key} class={classes} x={x - r} y={y - r} width={2 * r} height={2 * r} data-key={key} />
          );
        })}
      </g>
      <g>
        {candidates.map(({ key }) => {
          const place = labels.get(key);
          return (
            place && (
              <text key={key} class="graph-label" x={place.x} y={place.y + 0.25 * rem} text-anchor={place.anchor}>
                {place.text}
              </text>
            )
          );
        })}
      </g>
    </>
  );
}
