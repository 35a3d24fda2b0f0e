import type { Reference } from '../../../annotate/record';

/** The label of a document: type and number, otherwise its name, otherwise the text of its first mention. */
export function documentLabel({
  type,
  id,
  name,
  mentions,
}: Pick<Reference, 'type' | 'id' | 'name' | 'mentions'>): string {
  const title = type.charAt(0).toUpperCase() + type.slice(1);
  return id === null ? (name ?? mentions[0]?.text ?? title) : `${title} ${id}`;
}
