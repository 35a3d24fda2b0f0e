/** An offset at which a text may be cut: `at`, or `at + 1` where `at` is within a surrogate pair. */
export const characterBoundary = (text: string, at: number): number =>
  (text.codePointAt(at - 1) ?? 0) > 0xffff ? at + 1 : at;
