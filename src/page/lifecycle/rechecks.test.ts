import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRechecks } from './rechecks';

/** A page that is still coming in, or parsed, and as many paragraphs as are there by now. */
function pageOf(readyState: DocumentReadyState, paragraphs: { length: number }): void {
  vi.stubGlobal('document', { readyState, getElementsByTagName: () => paragraphs });
}

describe('late looks', () => {
  let frames: FrameRequestCallback[] = [];
  const runFrame = (): void => {
    for (const callback of frames.splice(0)) callback(0);
  };
  beforeEach(() => {
    vi.useFakeTimers();
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
    vi.stubGlobal('cancelAnimationFrame', () => {
      frames = [];
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('look once in the first frame that bears paragraphs', () => {
    const paragraphs = { length: 0 };
    pageOf('loading', paragraphs);
    const look = vi.fn(async () => false);
    createRechecks([100], look, new AbortController().signal)();
    runFrame();
    paragraphs.length = 2;
    runFrame();
    expect(look).not.toHaveBeenCalled();
    paragraphs.length = 3;
    runFrame();
    expect(look).toHaveBeenCalledOnce();
    expect(frames).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(look).toHaveBeenCalledOnce();
  });

  it('look again at each moment at which there are more', () => {
    const paragraphs = { length: 3 };
    pageOf('loading', paragraphs);
    const look = vi.fn(async () => false);
    createRechecks([100, 200], look, new AbortController().signal)();
    runFrame();
    paragraphs.length = 9;
    vi.advanceTimersByTime(200);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('ask for no frame where the page is parsed, and look only where it changed', () => {
    const paragraphs = { length: 9 };
    pageOf('interactive', paragraphs);
    const look = vi.fn(async () => false);
    createRechecks([100], look, new AbortController().signal)();
    expect(frames).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(look).not.toHaveBeenCalled();
  });

  it('are over when nothing more is to be waited for, and when the session ends', async () => {
    const paragraphs = { length: 3 };
    pageOf('loading', paragraphs);
    const found = vi.fn(async () => true);
    createRechecks([100], found, new AbortController().signal)();
    runFrame();
    await vi.advanceTimersByTimeAsync(0);
    paragraphs.length = 9;
    await vi.advanceTimersByTimeAsync(100);
    expect(found).toHaveBeenCalledOnce();

    const ending = new AbortController();
    const never = vi.fn(async () => false);
    createRechecks([100], never, ending.signal)();
    ending.abort();
    runFrame();
    await vi.advanceTimersByTimeAsync(100);
    expect(never).not.toHaveBeenCalled();
  });
});
