import type { Reference } from '../../../annotate/record';

/** What a document of an article is called: type and number, else its name, else the words that name it. */
export function calledOf({ type, id, name, mentions }: Pick<Reference, 'type' | 'id' | 'name' | 'mentions'>): string {
  const title = type.charAt(0).toUpperCase() + type.slice(1);
  return id === null ? (name ?? mentions[0]?.text ?? title) : `${title} ${id}`;
}
