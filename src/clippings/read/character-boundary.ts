/** A place of a text to cut it at: `at`, or one unit behind it where that would cut a surrogate pair in two. */
export const characterBoundary = (text: string, at: number): number =>
  (text.codePointAt(at - 1) ?? 0) > 0xffff ? at + 1 : at;
