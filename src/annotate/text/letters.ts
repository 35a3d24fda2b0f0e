/** Letters and digits by code unit, because `\b` and `\w` fail for Vietnamese, and look-behinds with `\p{L}` are slow. */

/** A Latin letter, Vietnamese ones included; false for NaN (past the end). */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

/** Whether `at` is not inside a word or number of `text`. */
export function isBoundary(text: string, at: number): boolean {
  return !isLetterOrDigit(text.charCodeAt(at - 1)) || !isLetterOrDigit(text.charCodeAt(at));
}
