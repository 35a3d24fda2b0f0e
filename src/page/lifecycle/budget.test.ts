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

  it.each([
    { cost: 8, most: 60 },
    { cost: 10, most: 9 },
    { cost: 30, most: 3 },
  ])(
    'in a storm reads at most $most times where a reading takes $cost ms, and takes a small share of the time',
    ({ cost, most }) => {
      const budget = createBudget();
      let now = 0;
      let spent = 0;
      // 300 changes a second: at any moment there is one that has not been read.
      for (let wait = budget.wait(now); wait !== null && now < 60_000; wait = budget.wait(now)) {
        now += wait + cost;
        spent += cost;
        budget.spend(cost, now);
      }
      expect(now).toBeLessThan(60_000);
      expect(spent / cost).toBeLessThanOrEqual(most);
      expect(spent).toBeLessThanOrEqual(Math.max(cost, now / 6));
    },
  );

  it('never gives up a page that changes now and then', () => {
    const budget = createBudget();
    for (let now = 0; now < 3_600_000; now += 10_000) {
      expect(budget.wait(now)).not.toBeNull();
      budget.spend(8, now);
    }
  });
});
