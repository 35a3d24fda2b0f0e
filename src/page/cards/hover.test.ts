import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Mark } from '../marks/marks';
import type { Cards } from './cards';
import { listenToPointer } from './hover';

type Listener = (event: object) => void;

class FakeElement {
  closest = () => null;
}

const mark = { kind: 'official', start: 0, text: 'Lê Văn Mẫu', range: {} } as Mark;
const ears: Record<string, Listener> = {};
let pinned = false;
let over: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('document', { addEventListener() {}, getSelection: () => null });
  vi.stubGlobal('requestAnimationFrame', (look: () => void) => setTimeout(look, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  over = new AbortController();
  pinned = false;
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a card stays as it is where its mark was made anew under the pointer', async () => {
  const open = vi.fn();
  const cards = { prepare() {}, open, close() {}, current: () => mark, pinned: () => false, box: () => null };
  const region = { addEventListener: (type: string, listener: Listener) => (ears[type] = listener) };
  listenToPointer(
    {
      cards: cards as unknown as Cards,
      region: region as unknown as Element,
      markAt: () => ({ ...mark }),
      opensOnRest: () => true,
    },
    over.signal,
  );
  ears.pointermove?.({ isTrusted: true, clientX: 5, clientY: 5, pointerType: 'mouse', buttons: 0, timeStamp: 0 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(open).not.toHaveBeenCalled();
});

it('a mark that is clicked before its card would have opened by itself keeps its card', async () => {
  const cards = {
    prepare() {},
    open: async (_: Mark, options: { pinned?: boolean }) => {
      pinned = options.pinned === true;
    },
    close() {},
    current: () => null,
    pinned: () => pinned,
    box: () => null,
  } as unknown as Cards;
  const region = { addEventListener: (type: string, listener: Listener) => (ears[type] = listener) };
  vi.stubGlobal('document', { addEventListener() {}, getSelection: () => ({ isCollapsed: true }) });
  listenToPointer(
    { cards, region: region as unknown as Element, markAt: () => mark, opensOnRest: () => true },
    over.signal,
  );
  const at = { isTrusted: true, clientX: 5, clientY: 5, target: new FakeElement() };
  ears.pointermove?.({ ...at, pointerType: 'mouse', buttons: 0, timeStamp: 0 });
  await vi.advanceTimersByTimeAsync(60);
  ears.click?.({ ...at, button: 0 });
  expect(pinned).toBe(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(pinned).toBe(true);
});

it.each([
  ['slowly', 1_000],
  ['fast', 5],
])('a pointer that goes out over a mark, %s, opens no card behind it', async (_, after) => {
  const open = vi.fn();
  const cards = { prepare() {}, open, close() {}, current: () => null, pinned: () => false, box: () => null };
  const region = { addEventListener: (type: string, listener: Listener) => (ears[type] = listener) };
  listenToPointer(
    {
      cards: cards as unknown as Cards,
      region: region as unknown as Element,
      markAt: () => mark,
      opensOnRest: () => true,
    },
    over.signal,
  );
  const move = { isTrusted: true, clientY: 5, pointerType: 'mouse', buttons: 0 };
  ears.pointermove?.({ ...move, clientX: 200, timeStamp: 0 });
  ears.pointerleave?.({});
  ears.pointermove?.({ ...move, clientX: 5, timeStamp: after });
  ears.pointerleave?.({});
  await vi.advanceTimersByTimeAsync(2_000);
  expect(open).not.toHaveBeenCalled();
});

it.each([
  ['closes its card as it goes out of the window', null, 1],
  ['closes its card as it goes into a frame of the page', { localName: 'iframe' }, 1],
  ['keeps its card as it goes on to other words', { localName: 'p' }, 0],
])('a pointer %s', async (_, relatedTarget, closed) => {
  const close = vi.fn();
  const cards = { prepare() {}, open() {}, close, current: () => mark, pinned: () => pinned, box: () => null };
  const heard: Record<string, Listener> = {};
  const addEventListener = (type: string, listener: Listener) => (heard[type] = listener);
  vi.stubGlobal('document', { addEventListener, getSelection: () => null });
  listenToPointer(
    {
      cards: cards as unknown as Cards,
      region: { addEventListener() {} } as unknown as Element,
      markAt: () => mark,
      opensOnRest: () => true,
    },
    over.signal,
  );
  heard.pointerout?.({ relatedTarget });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(close).toHaveBeenCalledTimes(closed);
});
