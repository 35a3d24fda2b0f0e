import './picture-frame.css';
import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Library } from '../../clippings';
import { message, plural } from '../../platform';
import { Empty } from '../../ui/empty';
import { Field } from '../../ui/field';
import { queryFrom } from '../search/query-address';
import { Page, Reading } from '../shell/page';
import { useLoaded } from '../use-loaded';
import { commonest, edgesAmong, type Gathered, gather } from './gather';
import { Graph } from './graph';
import { backbone, layout } from './graph-layout';
import { GraphLegend } from './graph-legend';
import { GraphPick } from './graph-pick';
import { GraphTable } from './graph-table';
import { PictureScope } from './picture-scope';
import { SaveButtons } from './save-buttons';
import { scopeIds } from './scope';
import { ScopeLine } from './scope-line';

const SIZES = [50, 150, 300, 500];

/** Officials and documents that are named together. */
export function GraphScreen({ library, params }: { library: Library; params: URLSearchParams }) {
  const picture = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState(150);
  const query = queryFrom(params);
  const loaded = useLoaded(
    async (_, progress) => gather(library.readNamed(await scopeIds(library, query), progress)),
    [library, params.toString()],
  );
  return (
    <Page
      title={message('libraryScreenGraph')}
      lead={message('libraryGraphLead')}
      actions={
        loaded.value?.entities.length ? <SaveButtons picture={picture} name={message('libraryGraphFile')} /> : null
      }
    >
      <PictureScope screen="graph" query={query} />
      {loaded.value && <ScopeLine screen="graph" query={query} entities={loaded.value.entities} />}
      <div class="actions">
        <Field label={message('libraryGraphSize')}>
          <select class="input" value={size} onChange={(event) => setSize(Number(event.currentTarget.value))}>
            {SIZES.map((count) => (
              <option key={count} value={count}>
                {plural('libraryGraphNodes', count)}
              </option>
            ))}
          </select>
        </Field>
        <GraphLegend />
      </div>
      <Reading loaded={loaded}>
        {(gathered) =>
          gathered.entities.length === 0 ? (
            <Empty title={message('libraryNothingTitle')} text={message('libraryPictureEmpty')} />
          ) : (
            <GraphColumns gathered={gathered} size={size} picture={picture} />
          )
        }
      </Reading>
    </Page>
  );
}

interface GraphColumnsProps {
  gathered: Gathered;
  size: number;
  picture: RefObject<SVGSVGElement | null>;
}

/** The picture and its table; laid out anew only when the clippings or the number of nodes change. */
function GraphColumns({ gathered, size, picture }: GraphColumnsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const drawing = useMemo(() => {
    const nodes = commonest(gathered.entities, size);
    const edges = edgesAmong(gathered, nodes);
    return { nodes, edges, places: layout(nodes, backbone(edges)) };
  }, [gathered, size]);
  // It may have left the picture, with its clippings or for one of fewer nodes.
  const focus = chosen !== null && drawing.places.has(chosen) ? chosen : null;
  return (
    <div class="picture-columns">
      <Graph {...drawing} label={message('libraryGraphLabel')} focus={focus} onSelect={setChosen} picture={picture} />
      <div class="stack">
        <GraphPick nodes={drawing.nodes} focus={focus} onSelect={setChosen} />
        <GraphTable {...drawing} focus={focus} onSelect={setChosen} />
      </div>
    </div>
  );
}
