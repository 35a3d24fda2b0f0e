import type { Reference } from '../../../annotate/record';

/** What a document of an article is called: type and number, else its name, else the words that name it. */
export const calledOf = ({ type, id, name, mentions }: Pick<Reference, 'type' | 'id' | 'name' | 'mentions'>): string =>
  id === null ? (name ?? mentions[0]?.text ?? type) : `${type} ${id}`;
