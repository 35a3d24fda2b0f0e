import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFollower } from '../follow';

vi.mock('./unreadable', () => ({ selfAndAncestors: () => [] }));
vi.mock('../cards/hover', () => ({ listenToPointer: () => {} }));

type Records = Pick<MutationRecord, 'addedNodes' | 'removedNodes'>[];
type Observed = { tell: (records: Records) => void; target: object };

let observed: Observed[] = [];
let over: AbortController;
const [root, body, region] = [{}, {}, {}] as [object, object, object];

beforeEach(() => {
  vi.useFakeTimers();
  observed = [];
  over = new AbortController();
  vi.stubGlobal('document', { readyState: 'complete', documentElement: root, body });
  vi.stubGlobal('matchMedia', () => ({ addEventListener() {} }));
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(readonly tell: Observed['tell']) {}
      observe(target: object) {
        observed.push({ tell: this.tell, target });
      }
      disconnect() {
        observed = observed.filter(({ tell }) => tell !== this.tell);
      }
    },
  );
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const card = {};
const change = (target: object, added: object = {}): void => {
  const records = [{ addedNodes: [added], removedNodes: [] }] as unknown as Records;
  for (const one of observed) if (one.target === target) one.tell(records);
};
const cards = { owns: (node: object | undefined) => node === card };

it('a page that changes faster than it may be followed still has its theme followed, and all of it once its next article comes', async () => {
  const [onChange, onTheme, onGiveUp] = [vi.fn(async () => 1_000), vi.fn(), vi.fn()];
  const follow = createFollower(
    { cards, onChange, onTheme, onGiveUp } as unknown as Parameters<typeof createFollower>[0],
    over.signal,
  );
  follow(region as Element);
  for (let i = 0; i < 3; i += 1) {
    change(region);
    await vi.advanceTimersByTimeAsync(5_000);
  }
  expect(onGiveUp).toHaveBeenCalledTimes(1);
  change(root);
  expect(onTheme).toHaveBeenCalledTimes(1);
  follow(region as Element);
  expect(observed.some(({ target }) => target === region)).toBe(false);
  follow(null);
  follow(region as Element);
  expect(observed.some(({ target }) => target === region)).toBe(true);
});

it('a card that opens inside what is followed is no change of the page', async () => {
  const onChange = vi.fn(async () => 0);
  const follow = createFollower(
    { cards, onChange, onTheme() {}, onGiveUp() {} } as unknown as Parameters<typeof createFollower>[0],
    over.signal,
  );
  follow(region as Element);
  change(region, card);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(onChange).not.toHaveBeenCalled();
  change(region);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(onChange).toHaveBeenCalledTimes(1);
});
