/** The highest keys, in order, without sorting all of them: a heap of what is wanted, its least on top. */
export function top(keys: Float64Array, wanted: number): Float64Array {
  if (wanted >= keys.length || wanted > 4096) return keys.slice().sort().reverse().slice(0, wanted);
  const heap = keys.slice(0, wanted);
  for (let i = (wanted >> 1) - 1; i >= 0; i--) sink(heap, i);
  for (let i = wanted; i < keys.length; i++) {
    if (keys[i]! <= heap[0]!) continue;
    heap[0] = keys[i]!;
    sink(heap, 0);
  }
  return heap.sort().reverse();
}

function sink(heap: Float64Array, from: number): void {
  const value = heap[from]!;
  let at = from;
  for (;;) {
    let child = at * 2 + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child++;
    if (heap[child]! >= value) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = value;
}
