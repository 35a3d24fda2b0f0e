/** Long work in short tasks, so that the page can answer in between. */

/** Milliseconds of work after which the page is let in. */
const slice = 6;

/** Resolves in a new task, before other waiting tasks of less urgency where the browser can tell. */
async function nextTask(): Promise<void> {
  if (typeof scheduler !== 'undefined' && 'postTask' in scheduler) {
    await scheduler.postTask(() => {}, { priority: 'user-blocking' });
  } else {
    await new Promise<void>((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(null);
    });
  }
}

export interface Slices {
  run<Result>(step: () => Result | Promise<Result>): Promise<Result>;
  /** Milliseconds of all steps so far. */
  spent(): number;
}

/** Runs steps one after another; gives the page a turn where a step before took long. */
export function createSlices(now = () => performance.now()): Slices {
  let spent = 0;
  let running = 0;
  return {
    async run(step) {
      if (running > slice) {
        running = 0;
        await nextTask();
      }
      const start = now();
      const result = await step();
      running += now() - start;
      spent += now() - start;
      return result;
    },
    spent: () => spent,
  };
}
