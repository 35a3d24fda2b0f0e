import './picture-frame.css';
import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Library } from '../../clippings';
import { message, plural } from '../../platform';
import { Field } from '../../ui/field';
import { queryFrom } from '../search/query-address';
import { NothingFound } from '../shell/nothing-found';
import { Page, WhenLoaded } from '../shell/page';
import { useLoaded } from '../use-loaded';
import { type Aggregates, aggregate, coOccurrenceEdges, mostFrequent } from './aggregate';
import { Graph } from './graph';
import { backbone, layout } from './graph-layout';
import { GraphLegend } from './graph-legend';
import { GraphNodeSelect } from './graph-node-select';
import { GraphTable } from './graph-table';
import { PictureScope } from './picture-scope';
import { SaveButtons } from './save-buttons';
import { scopeIds } from './scope';
import { ScopeLine } from './scope-line';

const SIZES = [50, 150, 300, 500];

/** The graph of officials and documents that are named together. */
export function GraphScreen({ library, params }: { library: Library; params: URLSearchParams }) {
  const picture = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState(150);
  const query = queryFrom(params);
  const loaded = useLoaded(
    async (_, progress) => aggregate(library.readNamed(await scopeIds(library, query), progress)),
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
      <WhenLoaded loaded={loaded}>
        {(aggregates) =>
          aggregates.entities.length === 0 ? (
            <NothingFound asked={params.size > 0} text={message('libraryPictureEmpty')} />
          ) : (
            <GraphColumns gathered={aggregates} size={size} picture={picture} />
          )
        }
      </WhenLoaded>
    </Page>
  );
}

interface GraphColumnsProps {
  gathered: Aggregates;
  size: number;
  picture: RefObject<SVGSVGElement | null>;
}

/** The picture and its table; the layout is computed again only when the clippings or the number of nodes change. */
function GraphColumns({ gathered, size, picture }: GraphColumnsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const drawing = useMemo(() => {
    const nodes = mostFrequent(gathered.entities, size);
    const edges = coOccurrenceEdges(gathered, nodes);
    return { nodes, edges, places: layout(nodes, backbone(edges)) };
  }, [gathered, size]);
  // The chosen node may no longer be in the picture.
  const focus = chosen !== null && drawing.places.has(chosen) ? chosen : null;
  return (
    <div class="picture-columns">
      <Graph {...drawing} label={message('libraryGraphLabel')} focus={focus} onSelect={setChosen} picture={picture} />
      <div class="stack">
        <GraphNodeSelect nodes={drawing.nodes} focus={focus} onSelect={setChosen} />
        <GraphTable {...drawing} focus={focus} onSelect={setChosen} />
      </div>
    </div>
  );
}
