import { message, number } from '../../platform';
import { Button } from '../../ui/button';
import { href } from '../route';
import type { GraphEdge, GraphNode } from './graph-layout';

const PAIRS = 200;

interface GraphTableProps {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  focus: string | null;
  onSelect: (key: string | null) => void;
}

/** The graph as a table: pairs that are named together, or the company of the one in focus. */
export function GraphTable({ nodes, edges, focus, onSelect }: GraphTableProps) {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const shown = edges
    .filter(({ from, to }) => focus === null || from === focus || to === focus)
    .slice(0, PAIRS)
    .map(({ from, to, count }) => (to === focus ? { from: to, to: from, count } : { from, to, count }));
  const focused = focus === null ? undefined : byKey.get(focus);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class="picture-table" tabIndex={0} aria-label={message('libraryGraphTable')}>
      {focused && (
        <p class="actions">
          <a href={href(focused.kind === 'official' ? 'officials' : 'documents', focused.key)}>
            {message('libraryOpenDossier', focused.label)}
          </a>
          <Button look="quiet" onClick={() => onSelect(null)}>
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
                  <Button look="quiet" class="graph-name" aria-pressed={key === focus} onClick={() => onSelect(key)}>
                    {byKey.get(key)?.label}
                  </Button>
                </td>
              ))}
              <td class="number">{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
