import { beforeEach, describe, expect, it, vi } from 'vitest';

const runtime: { id?: string } = { id: 'ours' };
vi.mock('../../platform', () => ({ browser: { runtime } }));

const { claimAsProbe, claimAsReader } = await import('./owner');

describe('the scripts of a page', () => {
  let world: typeof globalThis;
  beforeEach(() => {
    world = {} as typeof globalThis;
    runtime.id = 'ours';
  });

  it('follow one another: what comes later ends what was there', () => {
    const probe = claimAsProbe(world);
    const reader = claimAsReader(world);
    expect(probe?.aborted).toBe(true);
    expect(reader.aborted).toBe(false);
    claimAsReader(world);
    expect(reader.aborted).toBe(true);
  });

  it('leave the page to a reader that is at work', () => {
    const reader = claimAsReader(world);
    expect(claimAsProbe(world)).toBeNull();
    expect(reader.aborted).toBe(false);
  });

  it('end a reader that an update has cut off', () => {
    const reader = claimAsReader(world);
    delete runtime.id;
    expect(claimAsProbe(world)?.aborted).toBe(false);
    expect(reader.aborted).toBe(true);
  });
});
