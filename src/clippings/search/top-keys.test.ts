import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topKeys } from './top-keys';

describe('the best of many keys', () => {
  it('are the highest, in order, however many are wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 600 }), fc.integer({ min: 0, max: 700 }), (keys, wanted) => {
        const kept = topKeys(wanted);
        for (const key of keys) kept.add(key);
        expect([...kept.take()]).toEqual(keys.sort((a, b) => b - a).slice(0, wanted));
      }),
    );
  });
});
