/** What the built extension does to the main thread while a page loads, read from Chromium's own trace. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Of the thread's own clock. */
  tdur?: number;
  args?: { frame?: string; data?: { url?: string; frame?: string } };
}

export interface Visit {
  /** Milliseconds of the thread's clock, all of them. */
  setUp: number;
  total: number;
  longest: number;
  /**
   * From DOMContentLoaded until the marks are registered, on the clock on the wall, without the tasks of the page that ran in between.
   * Nothing where the marks were there before; NaN where there are none.
   */
  untilMarks: number;
  /** Layouts that ran inside our own steps. */
  forcedLayouts: number;
  /** For styles and layout of the page, whoever asked for them: a rule of ours for every element would be paid here. */
  layingOut: number;
}

/** Milliseconds after the load in which everything of ours comes to rest. */
const settle = 2_000;

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'toplevel',
  'loading',
  'blink.user_timing',
];

/** The page must have no scripts of its own, and nobody may ask it anything until everything of ours has come to rest. */
export async function traceVisit(page: Page, address: string): Promise<Visit> {
  return readTrace(await record(page, address));
}

/** Milliseconds that a page takes for its styles and layout where nothing of ours runs. */
export async function traceAlone(page: Page, address: string): Promise<number> {
  const events = await record(page, address);
  const loaded = events.findLast(({ name }) => name === 'domContentLoadedEventEnd');
  return sum(events.filter((event) => isLayingOut(event) && event.pid === loaded?.pid && event.tid === loaded.tid));
}

async function record(page: Page, address: string): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, settle));
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
  // What a promise goes on with, an answer of the background among it, bears no address: the page itself has no scripts, so it is ours.
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
  // A frame is asked for when the marks have been registered, to look at the page's colours in it; while the page comes in it is also asked for by
  // the script that has just run, and from frame to frame, to look for the article.
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
 * Milliseconds from one moment to the other, without what the thread did meanwhile that is none of ours: a task of the page may hold a step of
 * ours, as the one that ends the parsing does, which lays out the page behind it.
 */
function between(start: number, end: number, tasks: readonly TraceEvent[], ours: readonly TraceEvent[]): number {
  const within = (events: readonly TraceEvent[]): number =>
    events.reduce((all, { ts, dur = 0 }) => all + Math.max(0, Math.min(end, ts + dur) - Math.max(start, ts)), 0);
  return Math.max(0, end - start - within(tasks) + within(ours)) / 1_000;
}
