import './picture-frame.css';
import { useRef } from 'preact/hooks';
import type { Library } from '../../clippings';
import { message } from '../../platform';
import { queryFrom } from '../search/query-address';
import { NothingFound } from '../shell/nothing-found';
import { Page, WhenLoaded } from '../shell/page';
import { useLoaded } from '../use-loaded';
import { aggregate, mostFrequent } from './aggregate';
import { PictureScope } from './picture-scope';
import { SaveButtons } from './save-buttons';
import { scopeIds } from './scope';
import { ScopeLine } from './scope-line';
import { Timeline, type TimelineSeries, timelineColumns } from './timeline';
import { TimelineTable } from './timeline-table';

const ROWS = 8;

/** Mentions over time: a row for all clippings, and one for each of the most frequent entities. */
export function TimelineScreen({ library, params }: { library: Library; params: URLSearchParams }) {
  const picture = useRef<SVGSVGElement>(null);
  const query = queryFrom(params);
  const loaded = useLoaded(
    async (_, progress) => {
      const { days, entities } = await aggregate(library.readNamed(await scopeIds(library, query), progress));
      const all: TimelineSeries = { key: 'all', label: message('libraryAllClippings'), kind: 'all', days };
      const rows = mostFrequent(entities, ROWS).map((entity) => ({
        ...entity,
        key: `${entity.kind} ${entity.key}`,
      }));
      return { entities, data: timelineColumns([all, ...rows]) };
    },
    [library, params.toString()],
  );
  return (
    <Page
      title={message('libraryScreenTimeline')}
      lead={message('libraryTimelineLead')}
      actions={loaded.value?.data && <SaveButtons picture={picture} name={message('libraryTimelineFile')} />}
    >
      <PictureScope screen="timeline" query={query} />
      {loaded.value && <ScopeLine screen="timeline" query={query} entities={loaded.value.entities} />}
      <WhenLoaded loaded={loaded}>
        {({ data }) =>
          data ? (
            <div class="stack">
              <Timeline data={data} label={message('libraryTimelineLabel')} picture={picture} />
              <TimelineTable data={data} />
            </div>
          ) : (
            <NothingFound asked={params.size > 0} text={message('libraryPictureEmpty')} />
          )
        }
      </WhenLoaded>
    </Page>
  );
}
