import './timeline.css';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, curveStepAfter } from 'd3-shape';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { number } from '../../platform';
import { type Bucket, type BucketUnit, buckets, dayToDate, unitFor } from './buckets';
import { axisTicks, timeFormat } from './time-axis';
import { useSize } from './use-size';

export interface TimelineSeries {
  key: string;
  label: string;
  kind: 'all' | 'official' | 'reference';
  /** Count by day, `YYYY-MM-DD`. */
  days: ReadonlyMap<string, number>;
}

export interface TimelineColumns {
  unit: BucketUnit;
  rows: { series: TimelineSeries; columns: Bucket[] }[];
}

/** Returns the same columns for all series; null if there is no day. */
export function timelineColumns(series: readonly TimelineSeries[]): TimelineColumns | null {
  const days = series.flatMap((one) => [...one.days.keys()]).sort();
  if (days.length === 0) return null;
  const [first, last] = [dayToDate(days[0]!), dayToDate(days.at(-1)!)];
  const unit = unitFor(first, last);
  return { unit, rows: series.map((one) => ({ series: one, columns: buckets(one.days, unit, first, last) })) };
}

const stepOf = ({ start, end }: Bucket, height: number) => ({ start, end, height });

interface TimelineProps {
  data: TimelineColumns;
  label: string;
  picture?: RefObject<SVGSVGElement | null>;
}

/** One row per series over a shared time axis: rows, not colours, distinguish the series. */
export function Timeline({ data, label, picture }: TimelineProps) {
  const holder = useRef<HTMLDivElement>(null);
  const size = useSize(holder);
  return (
    <div class="timeline" ref={holder}>
      {size && <TimelineRows data={data} label={label} width={size.width} rem={size.rem} picture={picture} />}
    </div>
  );
}

interface RowsProps {
  data: TimelineColumns;
  label: string;
  width: number;
  rem: number;
  picture: RefObject<SVGSVGElement | null> | undefined;
}

function TimelineRows({ data, label, width, rem, picture }: RowsProps) {
  const rowHeight = 5 * rem;
  const plotHeight = 3 * rem;
  const axisHeight = 1.75 * rem;
  const gutter = 2.5 * rem;
  const all = data.rows[0]!.columns;
  const x = scaleUtc([all[0]!.start, all.at(-1)!.end], [0, width - gutter]);
  const most = data.rows.map(({ columns }) => Math.max(1, ...columns.map(({ count }) => count)));
  // The row of all clippings has its own scale; those of people and documents share one, so that they can be compared.
  const shared = Math.max(1, ...most.filter((_, index) => data.rows[index]!.series.kind !== 'all'));
  const bottom = axisHeight + data.rows.length * rowHeight;
  const height = bottom + axisHeight;
  const format = timeFormat(data.unit);
  const ticks = axisTicks(x, Math.max(2, Math.floor(width / (8 * rem))));
  return (
    <svg ref={picture ?? null} viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick.getTime()} transform={`translate(${x(tick)} 0)`}>
          <line class="timeline-grid" y1={0} y2={bottom} />
          {/* Above and below, because the rows together are higher than most windows. */}
          {[0, bottom].map((edge) => (
            <text key={edge} x={0.25 * rem} y={edge + axisHeight - 0.5 * rem}>
              {format.format(tick)}
            </text>
          ))}
        </g>
      ))}
      {data.rows.map(({ series, columns }, index) => {
        const floor = axisHeight + (index + 1) * rowHeight;
        const shape = area<ReturnType<typeof stepOf>>()
          .x((point) => x(point.start))
          .y0(floor)
          .y1((point) => floor - point.height)
          .curve(curveStepAfter);
        const y = scaleLinear([0, series.kind === 'all' ? most[index]! : shared], [0, plotHeight]);
        const points = columns.map((column) => stepOf(column, y(column.count)));
        const last = columns.at(-1)!;
        points.push({ start: last.end, end: last.end, height: 0 });
        return (
          <g key={series.key}>
            <text class="timeline-name" x={0} y={floor - plotHeight - 0.6 * rem}>
              {series.label}
            </text>
            <path class={`timeline-${series.kind}`} d={shape(points) ?? ''} />
            <line class="timeline-base" x1={0} x2={width - gutter} y1={floor} y2={floor} />
            <text x={width - gutter + 0.4 * rem} y={floor - y(most[index]!) + 0.3 * rem}>
              {number(most[index]!)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
