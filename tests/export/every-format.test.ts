import './words';
import { describe, expect, it, vi } from 'vitest';
import { exportFileName, formats } from '../../src/export';
import { many } from './many';
import { each } from './written';

vi.setConfig({ testTimeout: 30_000 });

const clippings = many(40);

/** A sink that keeps nothing and notes how it ended. */
function noting(onWrite: () => void = () => undefined) {
  const noted = { bytes: 0, closed: false, aborted: null as unknown };
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      onWrite();
      noted.bytes += chunk.length;
    },
    close() {
      noted.closed = true;
    },
    abort(reason) {
      noted.aborted = reason;
    },
  });
  return { sink, noted };
}

async function* failingAfter(count: number) {
  yield* clippings.slice(0, count);
  throw new Error('database gone');
}

it('every format has an id and a file name of its own', () => {
  const names = formats.map((format) => exportFileName(format, new Date(2026, 10, 2)));
  expect(new Set(names).size).toBe(formats.length);
  expect(names[0]).toBe('diem-bao-csv-2026-11-02.zip');
});

describe.each(formats.map((format) => [format.id, format] as const))('%s', (_, format) => {
  it('closes its file and reports progress', async () => {
    const { sink, noted } = noting();
    const told: number[] = [];
    await format.write(each(clippings), sink, {
      signal: new AbortController().signal,
      onProgress: (done) => told.push(done),
    });
    expect(noted).toMatchObject({ closed: true, aborted: null });
    expect(noted.bytes).toBeGreaterThan(100);
    expect(told).toEqual(clippings.map((_, index) => index + 1));
  });

  it('writes a clipping without an article', async () => {
    const { sink, noted } = noting();
    const bare = clippings.slice(0, 2).map((one) => ({ ...one, record: { ...one.record, article: null } }));
    await format.write(each(bare), sink, { signal: new AbortController().signal, onProgress: () => undefined });
    expect(noted).toMatchObject({ closed: true, aborted: null });
  });

  it('stops when cancelled: leaves no complete file, and reads no further', async () => {
    const { sink, noted } = noting();
    const cancel = new AbortController();
    let read = 0;
    async function* source() {
      for (const clipping of clippings) {
        read += 1;
        if (read === 10) cancel.abort();
        yield clipping;
      }
    }
    const writing = format.write(source(), sink, { signal: cancel.signal, onProgress: () => undefined });
    await expect(writing).rejects.toThrow(/abort/i);
    expect(noted.closed).toBe(false);
    expect(noted.aborted).toBe(cancel.signal.reason);
    expect(read).toBe(10);
  });

  it('passes on what the library throws', async () => {
    const { sink, noted } = noting();
    const options = { signal: new AbortController().signal, onProgress: () => undefined };
    await expect(format.write(failingAfter(5), sink, options)).rejects.toThrow('database gone');
    expect(noted.closed).toBe(false);
  });

  it('passes on what the disk throws', async () => {
    const { sink } = noting(() => {
      throw new Error('disk full');
    });
    const options = { signal: new AbortController().signal, onProgress: () => undefined };
    await expect(format.write(each(clippings), sink, options)).rejects.toThrow('disk full');
  });

  it('writes a valid file for no clippings', async () => {
    const { sink, noted } = noting();
    await format.write(each([]), sink, { signal: new AbortController().signal, onProgress: () => undefined });
    expect(noted.closed).toBe(true);
  });
});
