/** Roman numerals: *khóa XIII*. */

/** Returns the value of `numeral`, in capitals. */
export function roman(numeral: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  let sum = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = values[numeral.charAt(i)] ?? 0;
    sum += value < (values[numeral.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum;
}
