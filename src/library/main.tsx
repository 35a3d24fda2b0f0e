import '../ui/tokens.css';
import '../ui/base.css';
import { render } from 'preact';
import { openClippings } from '../clippings';
import { failureMessage, language } from '../platform';
import { Empty } from '../ui/empty';
import { App } from './app';
import { revision } from './use-loaded';

document.documentElement.lang = language();
const root = document.getElementById('app')!;

try {
  const library = await openClippings();
  library.onChange(() => {
    revision.value += 1;
  });
  render(<App library={library} />, root);
} catch (error) {
  render(<Empty title="Điểm Báo" text={failureMessage(error)} />, root);
}
