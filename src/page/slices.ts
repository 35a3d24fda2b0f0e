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

/** Runs steps one after another; gives the page a turn where a step before took long. The sum of their times goes to `spent`. */
export function createSlices(now = () => performance.now()) {
  let spent = 0;
  let running = 0;
  return {
    async run<Result>(step: () => Result): Promise<Result> {
      if (running > slice) {
        running = 0;
        await nextTask();
      }
      const start = now();
      const result = step();
      running += now() - start;
      spent += now() - start;
      return result;
    },
    spent: () => spent,
  };
}
