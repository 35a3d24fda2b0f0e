import { describe, expect, it } from 'vitest';
import { createBudget } from './budget';

describe('the budget for following a page', () => {
  it('waits in proportion to what the last reading cost', () => {
    const budget = createBudget();
    expect(budget.wait(0)).toBe(60);
    budget.spend(5, 10);
    expect(budget.wait(10)).toBe(100);
    budget.spend(60, 500);
    expect(budget.wait(500)).toBe(1_200);
  });

  it('gives a page up that never comes to rest', () => {
    const budget = createBudget();
    let now = 0;
    let readings = 0;
    for (let wait = budget.wait(now); wait !== null && readings < 1_000; wait = budget.wait(now)) {
      now += wait;
      budget.spend(8, now);
      readings += 1;
    }
    expect(readings).toBeGreaterThan(20);
    expect(readings).toBeLessThan(60);
  });

  it('never gives up a page that changes now and then', () => {
    const budget = createBudget();
    for (let now = 0; now < 3_600_000; now += 10_000) {
      expect(budget.wait(now)).not.toBeNull();
      budget.spend(8, now);
    }
  });
});
