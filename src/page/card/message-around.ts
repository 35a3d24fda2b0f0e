/** Messages of the interface that quote the article, with the quote's language marked for screen readers. */
import { type MessageKey, message } from '../../platform';
import { type Child, element } from './element';

/** A message whose `$1` is replaced by `words`, which are in language `lang`. */
export function messageAround(key: MessageKey, words: string, lang: string): Child[] {
  const [before = '', after = ''] = message(key, '\n').split('\n');
  return [before, element('span', { lang }, words), after];
}
