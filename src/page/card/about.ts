/** The words of the interface around those of the article: each is read aloud in its own language. */
import { type MessageKey, message } from '../../platform';
import { type Child, element } from './element';

/** A message whose `$1` are words of that language. */
export function about(key: MessageKey, words: string, lang: string): Child[] {
  const [before = '', after = ''] = message(key, '\n').split('\n');
  return [before, element('span', { lang }, words), after];
}
