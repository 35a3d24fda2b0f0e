import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Named } from '../../clippings';

vi.mock('../../platform/browser', () => ({ browser: {} }));
const { mostFrequent, coOccurrenceEdges, aggregate } = await import('./aggregate');

const person = (name: string) => ({ key: name.toLowerCase(), name, organizations: [] });
const decree = { key: 'vn:cp:nd:2021:912', label: '912/2021/NĐ-CP', type: 'nghị định' };

async function* clippings(): AsyncGenerator<Named> {
  yield { id: 1, date: '2024-01-01T23:30:00+07:00', officials: [person('Lò'), person('Hà')], references: [decree] };
  yield { id: 2, date: '2024-01-01', officials: [person('Lò'), person('Lò')], references: [decree] };
  yield { id: 3, date: '2024-01-03', officials: [], references: [] };
}

describe('aggregate', () => {
  it('counts clippings by day, and each entity once a clipping', async () => {
    const { days, entities } = await aggregate(clippings());
    expect([...days]).toEqual([
      ['2024-01-01', 2],
      ['2024-01-03', 1],
    ]);
    expect(mostFrequent(entities, 2).map(({ label, count }) => [label, count])).toEqual([
      ['912/2021/NĐ-CP', 2],
      ['Lò', 2],
    ]);
  });

  it('tells two people of one name apart by what they belong to, and adds nothing to a name of one', async () => {
    async function* two(): AsyncGenerator<Named> {
      const lo = (organisation: string) => ({ key: `lò|${organisation}`, name: 'Lò', organizations: [organisation] });
      yield { id: 1, date: '2024-01-01', officials: [lo('UBND xã'), lo('Sở Y tế'), person('Hà')], references: [] };
    }
    const { entities } = await aggregate(two());
    expect(entities.map(({ label }) => label)).toEqual(['Lò (UBND xã)', 'Lò (Sở Y tế)', 'Hà']);
  });
});

describe('the day of a clipping', () => {
  beforeAll(() => void vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh'));
  afterAll(() => void vi.unstubAllEnvs());
  const dayOf = async (date: string): Promise<string[]> => {
    async function* one(): AsyncGenerator<Named> {
      yield { id: 1, date, officials: [person('Lò')], references: [] };
    }
    const { days, entities } = await aggregate(one());
    expect(entities[0]?.count).toBe(1);
    expect([...entities[0]!.days]).toEqual([...days]);
    return [...days.keys()];
  };

  it.each([
    ['2024-01-01', ['2024-01-01']],
    ['2024-01-01T23:30:00-05:00', ['2024-01-01']],
    // The article bears no date: it was clipped at half past one in the morning.
    ['2024-01-01T18:30:00.000Z', ['2024-01-02']],
    ['2024-01-01T18:30:00+00:00', ['2024-01-02']],
    // A restored backup may hold anything.
    ['2024-07', []],
    ['July 4, 2024', []],
    ['', []],
  ])('%s', async (date, days) => expect(await dayOf(date)).toEqual(days));
});

describe('documents whose number the article does not fix', () => {
  const unfixed = (label: string) => ({ key: '', label, type: 'quyết định' });
  async function* vague(): AsyncGenerator<Named> {
    yield { id: 1, date: '2024-01-01', officials: [person('Lò')], references: [unfixed('Quyết định 478/QĐ-TTg')] };
    yield { id: 2, date: '2024-01-02', officials: [person('Lò')], references: [unfixed('Nghị quyết 563/NQ-HĐND')] };
  }

  it('are not taken for one and the same', async () => {
    const { days, entities, coOccurrences: company } = await aggregate(vague());
    expect(entities.map(({ label, count }) => [label, count])).toEqual([['Lò', 2]]);
    expect(company).toEqual([]);
    expect(days.size).toBe(2);
  });
});

describe('edgesAmong', () => {
  it('joins those that are named together, among the nodes alone', async () => {
    const gathered = await aggregate(clippings());
    const nodes = mostFrequent(gathered.entities, 2);
    expect(coOccurrenceEdges(gathered, nodes)).toEqual([{ from: 'lò', to: decree.key, count: 2 }]);
  });
});
