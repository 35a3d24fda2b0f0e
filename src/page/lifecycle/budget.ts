/**
 * A token bucket that limits the main-thread time for following a page's changes. Each reading delays the next in proportion to its cost; a
 * page that never comes to rest is given up when its allowance is spent. A reading cannot be interrupted, so a long one is charged several
 * times its cost, which keeps long ones rare.
 */

/** Main-thread milliseconds for following one page, and how many are refilled per second. */
const allowance = 240;
const refillPerSecond = 6;
/** Milliseconds above which a reading is long, and the factor by which its cost is charged. */
const longReading = 8;
const longReadingFactor = 3;
/** Milliseconds between two readings: the cost of the last one times a factor, within these bounds. */
const minPause = 60;
const pauseFactor = 20;
const maxPause = 3_000;

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
      left = Math.min(allowance, left + ((now - lastTime) / 1_000) * refillPerSecond);
      lastTime = now;
      return left <= 0 ? null : Math.min(maxPause, Math.max(minPause, lastCost * pauseFactor));
    },
    spend(cost, now) {
      left -= cost > longReading ? cost * longReadingFactor : cost;
      lastCost = cost;
      lastTime = now;
    },
  };
}
