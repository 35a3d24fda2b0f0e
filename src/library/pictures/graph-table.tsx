import { useRef } from 'preact/hooks';
import { message, number } from '../../platform';
import { Button } from '../../ui/button';
import { href } from '../route';
import type { GraphEdge, GraphNode } from './graph-layout';

/** Most pairs of the whole graph that are shown; those of a single node are all shown. */
const PAIRS = 200;

interface GraphTableProps {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  focus: string | null;
  onSelect: (key: string | null) => void;
}

/** The graph as a table: pairs that are named together, or the neighbours of the chosen node. */
export function GraphTable({ nodes, edges, focus, onSelect }: GraphTableProps) {
  const region = useRef<HTMLElement>(null);
  /** Focuses the region, because the pressed button moves or is removed. */
  const choose = (key: string | null): void => {
    region.current?.focus({ preventScroll: true });
    region.current?.scrollTo(0, 0);
    onSelect(key);
  };
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const shown =
    focus === null
      ? edges.slice(0, PAIRS)
      : edges
          .filter(({ from, to }) => from === focus || to === focus)
          .map(({ from, to, count }) => ({ from: focus, to: from === focus ? to : from, count }));
  const focused = focus === null ? undefined : byKey.get(focus);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class="picture-table" tabIndex={0} ref={region} aria-label={message('libraryGraphTable')}>
      {focused && (
        <p class="actions">
          <a href={href(focused.kind === 'official' ? 'officials' : 'documents', focused.key)}>
            {message('libraryOpenDossier', focused.label)}
          </a>
          <Button look="quiet" onClick={() => choose(null)}>
            {message('libraryGraphAll')}
          </Button>
        </p>
      )}
      <table>
        <caption>{focused ? message('libraryNamedWith', focused.label) : message('libraryGraphTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{message('libraryNameColumn')}</th>
            <th scope="col">{message('libraryTogetherColumn')}</th>
            <th scope="col" class="number">
              {message('libraryClippingsColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ from, to, count }) => (
            <tr key={`${from} ${to}`}>
              {[from, to].map((key) => (
                <td key={key}>
                  <Button look="quiet" class="graph-name" aria-pressed={key === focus} onClick={() => choose(key)}>
                    {byKey.get(key)?.label}
                  </Button>
                </td>
              ))}
              <td class="number">{number(count)}</td>
            </tr>
          ))}
          {shown.length === 0 && (
            <tr>
              <td colSpan={3} class="soft">
                {message('libraryNoPairs')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {focus === null && edges.length > PAIRS && (
        <p class="soft">{message('libraryGraphMost', number(PAIRS), number(edges.length))}</p>
      )}
    </section>
  );
}
