/** A fact that is told when it is first asked for, and remembered. */
export function once<Fact>(tell: () => Fact): () => Fact {
  let told: { fact: Fact } | null = null;
  return () => {
    told ??= { fact: tell() };
    return told.fact;
  };
}
