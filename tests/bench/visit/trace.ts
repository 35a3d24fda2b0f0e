/** Measures the built extension's use of the main thread during a page load, from Chromium's trace. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Duration in CPU time of the thread, in microseconds. */
  tdur?: number;
  args?: { frame?: string; data?: { url?: string; frame?: string } };
}

export interface Visit {
  /** Total CPU milliseconds of the thread. */
  setUp: number;
  total: number;
  longest: number;
  /**
   * Wall time from DOMContentLoaded until the marks are registered, without tasks of the page in between. 0 if the marks were registered
   * before; NaN if there are none.
   */
  untilMarks: number;
  /** Layouts inside our own tasks. */
  forcedLayouts: number;
  /** All styles and layout of the page, whoever caused them: the cost of a CSS rule for every element shows here. */
  layingOut: number;
}

/** Milliseconds after the load until everything of ours has finished. */
const settleTime = 2_000;

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'toplevel',
  'loading',
  'blink.user_timing',
];

/** The page must not have scripts of its own, and must not be queried until everything of ours has finished. */
export async function traceVisit(page: Page, address: string): Promise<Visit> {
  return readTrace(await record(page, address));
}

/** Milliseconds for a page's styles and layout without the extension. */
export async function traceAlone(page: Page, address: string): Promise<number> {
  const events = await record(page, address);
  const loaded = events.findLast(({ name }) => name === 'domContentLoadedEventEnd');
  return sum(events.filter((event) => isLayingOut(event) && event.pid === loaded?.pid && event.tid === loaded.tid));
}

async function record(page: Page, address: string): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, settleTime));
  const bytes = await page.tracing.stop();
  return (JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }).traceEvents;
}

const isLayingOut = ({ name }: TraceEvent): boolean => name === 'UpdateLayoutTree' || name === 'Layout';

const isOurs = ({ args }: TraceEvent): boolean => /^(chrome|moz)-extension:/.test(args?.data?.url ?? '');
const inside = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);
const sum = (events: readonly TraceEvent[]): number => events.reduce((all, { tdur = 0 }) => all + tdur / 1_000, 0);

function readTrace(events: readonly TraceEvent[]): Visit {
  const scripts = events.filter((event) => event.name === 'EvaluateScript' && isOurs(event));
  const [script] = scripts;
  if (!script) throw new Error('The content script did not run.');
  const thread = events.filter(({ pid, tid, ph }) => pid === script.pid && tid === script.tid && ph === 'X');
  const calls = thread.filter(
    (event) => (event.name === 'EvaluateScript' || event.name === 'FunctionCall') && isOurs(event),
  );
  const tasks = thread.filter(({ name }) => name === 'RunTask');
  // Promise continuations, such as answers of the background, have no URL. They are ours, because the page has no scripts.
  const continued = thread.filter(
    (event) => event.name === 'RunMicrotasks' && event.ts > script.ts && !calls.some((call) => inside(event, call)),
  );
  const steps = tasks.flatMap((task) => {
    const parts = [...calls, ...continued].filter((part) => inside(part, task));
    return parts.length === 0 ? [] : [{ task, parts }];
  });
  const loaded = events.find(
    ({ name, args, ts }) =>
      name === 'domContentLoadedEventEnd' && args?.frame === script.args?.data?.frame && ts > script.ts,
  );
  const parts = steps.flatMap((step) => step.parts);
  // A frame is requested after the marks are registered, to read the page's colours. While the page loads, frames are also requested by the
  // script that has just run, one after another, to look for the article.
  const looking = [
    ...tasks.filter((task) => scripts.some((one) => inside(one, task))),
    ...thread.filter(({ name }) => name === 'FireAnimationFrame'),
  ];
  const marked = events.find(
    (event) =>
      event.name === 'RequestAnimationFrame' &&
      parts.some((part) => inside(event, part)) &&
      !looking.some((other) => inside(event, other)),
  );
  return {
    setUp: sum(scripts),
    total: sum(parts),
    longest: Math.max(...steps.map((step) => sum(step.parts))),
    untilMarks: between(loaded?.ts ?? Number.NaN, marked?.ts ?? Number.NaN, tasks, parts),
    forcedLayouts: thread.filter((event) => event.name === 'Layout' && parts.some((part) => inside(event, part)))
      .length,
    layingOut: sum(thread.filter((event) => isLayingOut(event) && event.ts > script.ts)),
  };
}

/**
 * Milliseconds from `start` to `end` without what is not ours in between. A task of the page may contain one of ours, such as the task that
 * ends parsing and then lays out the page.
 */
function between(start: number, end: number, tasks: readonly TraceEvent[], ours: readonly TraceEvent[]): number {
  const within = (events: readonly TraceEvent[]): number =>
    events.reduce((all, { ts, dur = 0 }) => all + Math.max(0, Math.min(end, ts + dur) - Math.max(start, ts)), 0);
  return Math.max(0, end - start - within(tasks) + within(ours)) / 1_000;
}
