import { beforeEach, describe, expect, it, vi } from 'vitest';

const areas = vi.hoisted(() => {
  const area = () => {
    const held = new Map<string, unknown>();
    return {
      held,
      get: async (key: string | null) => Object.fromEntries([...held].filter(([name]) => key === null || name === key)),
      set: async (values: Record<string, unknown>) => {
        for (const [name, value] of Object.entries(values)) held.set(name, structuredClone(value));
      },
      remove: async (keys: string | string[]) => {
        for (const key of [keys].flat()) held.delete(key);
      },
    };
  };
  return { local: area(), session: area() };
});

vi.mock('../platform', () => ({ browser: { storage: areas } }));

import { type Draft, emptyDraft } from '../clippings';
import { dropDraft, dropStaleDrafts, readDraft, writeDraft } from './draft';

const page = 'https://bao.example.vn/hoi-nghi.html';
const draft: Draft = { ...emptyDraft('request-1', '2024-07-01T08:00:00.000Z'), note: 'Xem lại số liệu.' };

describe('a draft', () => {
  beforeEach(() => {
    areas.local.held.clear();
    areas.session.held.clear();
  });

  it('comes back as it was, request id and all', async () => {
    await writeDraft(page, draft, false);
    expect(await readDraft(page, false)).toEqual(draft);
  });

  it('of a private window is never written to the disk', async () => {
    await writeDraft(page, draft, true);
    expect(areas.local.held.size).toBe(0);
    expect(await readDraft(page, true)).toEqual(draft);
  });

  it('is gone after the clip, and when it is emptied by hand', async () => {
    await writeDraft(page, draft, false);
    await dropDraft(page, false);
    expect(await readDraft(page, false)).toBeNull();
    await writeDraft(page, draft, false);
    await writeDraft(page, { ...draft, note: ' ' }, false);
    expect(areas.local.held.size).toBe(0);
  });

  it('is dropped after thirty days, and nothing else is', async () => {
    await areas.local.set({ 'off:bao.example.vn': true });
    await writeDraft(page, draft, false);
    await dropStaleDrafts('2024-07-30T08:00:00.000Z');
    expect(areas.local.held.size).toBe(2);
    await dropStaleDrafts('2024-08-02T08:00:00.000Z');
    expect([...areas.local.held.keys()]).toEqual(['off:bao.example.vn']);
  });
});
