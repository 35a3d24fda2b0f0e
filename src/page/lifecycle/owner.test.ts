import { beforeEach, describe, expect, it, vi } from 'vitest';

const runtime: { id?: string } = { id: 'ours' };
vi.mock('../../platform', () => ({ browser: { runtime } }));

const { claimAsProbe: standAtDoor, claimAsReader: takeOver } = await import('./owner');

describe('the scripts of a page', () => {
  let world: typeof globalThis;
  beforeEach(() => {
    world = {} as typeof globalThis;
    runtime.id = 'ours';
  });

  it('follow one another: what comes later ends what was there', () => {
    const door = standAtDoor(world);
    const reader = takeOver(world);
    expect(door?.aborted).toBe(true);
    expect(reader.aborted).toBe(false);
    takeOver(world);
    expect(reader.aborted).toBe(true);
  });

  it('leave the page to a reader that is at work', () => {
    const reader = takeOver(world);
    expect(standAtDoor(world)).toBeNull();
    expect(reader.aborted).toBe(false);
  });

  it('end a reader that an update has cut off', () => {
    const reader = takeOver(world);
    delete runtime.id;
    expect(standAtDoor(world)?.aborted).toBe(false);
    expect(reader.aborted).toBe(true);
  });
});
