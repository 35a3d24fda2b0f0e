/** Returns a function that calls `compute` when it is first called, and caches the result. */
export function once<Fact>(compute: () => Fact): () => Fact {
  let cached: { fact: Fact } | null = null;
  return () => {
    cached ??= { fact: compute() };
    return cached.fact;
  };
}
