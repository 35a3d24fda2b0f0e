import './masthead.css';
import { type MessageKey, message } from '../../platform';
import { href, SCREENS, type Screen } from '../route';

const NAMES: Record<Screen, MessageKey> = {
  clippings: 'libraryScreenClippings',
  officials: 'libraryScreenOfficials',
  documents: 'libraryScreenDocuments',
  timeline: 'libraryScreenTimeline',
  graph: 'libraryScreenGraph',
  watch: 'libraryScreenWatch',
  bin: 'libraryScreenBin',
  data: 'libraryScreenData',
};

export const screenName = (screen: Screen): string => message(NAMES[screen]);

/** The name of the extension and the sections of the library. */
export function Masthead({ current }: { current: Screen }) {
  return (
    <header class="masthead">
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {message('librarySkip')}
      </button>
      <a class="masthead-name" href={href('clippings')}>
        Điểm Báo
      </a>
      <nav aria-label={message('librarySections')}>
        <ul>
          {SCREENS.map((screen) => (
            <li key={screen}>
              <a class="masthead-link" href={href(screen)} aria-current={screen === current ? 'page' : undefined}>
                {screenName(screen)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
