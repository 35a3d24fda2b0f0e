/** The order of labels in lists. */

const { compare } = new Intl.Collator('vi', { numeric: true });

/** In the order of the Vietnamese alphabet: *Đ* before *E*, *2/2024* before *10/2024*. */
export const byLabel = (a: { label: string }, b: { label: string }): number => compare(a.label, b.label);
