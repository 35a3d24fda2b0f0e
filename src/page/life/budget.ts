/**
 * How much of the page's time following its changes may take. Each reading puts off the next in proportion to what it cost, and a page that
 * never comes to rest is given up when its allowance is spent; quiet pays it back. A reading cannot be cut short: where it takes longer than
 * the page should be held up at once, it spends many times its cost, so that there are few of them.
 */

/** Milliseconds of main thread for following one page, and how much of it comes back in a second of quiet. */
const allowance = 240;
const payback = 6;
/** Milliseconds for which a page may be held up at once, and how many times its cost a longer reading spends. */
const slice = 8;
const dear = 3;
/** Between two readings: at least this, and this many times the cost of the last one. */
const pause = 60;
const share = 20;
const longestPause = 3_000;

export interface Budget {
  /** Milliseconds to wait before the next reading; null when the allowance is spent. */
  wait(now: number): number | null;
  spend(cost: number, now: number): void;
}

export function createBudget(): Budget {
  let left = allowance;
  let lastCost = 0;
  let lastTime = 0;
  return {
    wait(now) {
      left = Math.min(allowance, left + ((now - lastTime) / 1_000) * payback);
      lastTime = now;
      return left <= 0 ? null : Math.min(longestPause, Math.max(pause, lastCost * share));
    },
    spend(cost, now) {
      left -= cost > slice ? cost * dear : cost;
      lastCost = cost;
      lastTime = now;
    },
  };
}
