/** Keeps the highest of the keys added, in a min-heap. */
export interface TopKeys {
  /** Lower bound: a key must exceed it to be kept. */
  least(): number;
  add(key: number): void;
  /** The kept keys, highest first. */
  take(): Float64Array<ArrayBuffer>;
}

export function topKeys(wanted: number): TopKeys {
  let heap = new Float64Array(Math.min(wanted, 256));
  let size = 0;
  const settle = (): void => {
    for (let i = (size >> 1) - 1; i >= 0; i--) sink(heap, size, i);
  };
  return {
    least: () => (size < wanted ? Number.NEGATIVE_INFINITY : (heap[0] ?? Number.POSITIVE_INFINITY)),
    add(key) {
      if (size < wanted) {
        if (size === heap.length) heap = longer(heap, Math.min(wanted, size * 2));
        heap[size++] = key;
        if (size === wanted) settle();
      } else if (key > heap[0]!) {
        heap[0] = key;
        sink(heap, size, 0);
      }
    },
    take: () => heap.slice(0, size).sort().reverse(),
  };
}

function longer(keys: Float64Array<ArrayBuffer>, room: number): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(room);
  grown.set(keys);
  return grown;
}

function sink(heap: Float64Array, size: number, from: number): void {
  const value = heap[from]!;
  let at = from;
  for (;;) {
    let child = at * 2 + 1;
    if (child >= size) break;
    if (child + 1 < size && heap[child + 1]! < heap[child]!) child++;
    if (heap[child]! >= value) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = value;
}
