/**
 * The session of a page: settings → reading → marks and cards, repeated at every change until its signal is aborted.
 * off ⇄ on (settings); on: no article → article (rechecks, navigation); article → article (changes of the page).
 */
import type { Article } from '../annotate/record';
import { paragraphsInShadowTrees } from '../article/dom/shadow-trees';
import { ask } from '../messages';
import { onSettingsChanged, readSettings, type SiteSettings, wrongOfficialsFrom } from '../platform';
import { latestOnly } from '../platform/latest-only';
import { onWatchListChanged, readWatchList, type Watched } from '../platform/watch-list';
import { createDisplay } from './display';
import { whenParsed } from './lifecycle/document-state';
import { onNavigation } from './lifecycle/navigation';
import { isAlive, releasePage } from './lifecycle/owner';
import { createRechecks } from './lifecycle/rechecks';
import type { MarkOptions } from './marks/marks';
import { pageState } from './page-state';
import { type MarkedArticle, readPage } from './reading';
import { answerRequests } from './requests';

/** Milliseconds after which a page without an article is read again if its number of paragraphs has changed. */
const recheckDelays = [120, 500, 1_500, 4_000, 10_000, 25_000];
/** Milliseconds for which a request for the article waits until the page is parsed. */
const maxWait = 4_000;
/** Debounce in milliseconds: some pages rewrite their address as they are scrolled. */
const navigationDebounce = 50;

export function startSession(signal: AbortSignal): void {
  let site: SiteSettings | null = null;
  let reading: MarkedArticle | null = null;
  let options: MarkOptions = { others: false, excluded: new Set() };
  /** Canonical URL of the article to which `options.excluded` applies. */
  let excludedFor: string | null = null;
  let watchList: readonly Watched[] = [];
  let watched = true;
  let reported = '';
  let navigationTimer: ReturnType<typeof setTimeout> | undefined;
  let settingsLoaded: Promise<void> = Promise.resolve();
  let queue: Promise<unknown> = Promise.resolve();

  const report = async (): Promise<void> => {
    // The popup may have the page read on a site that is off, but nothing is marked there.
    const state = pageState(site?.on === false ? null : reading, watchList, watched);
    const text = JSON.stringify(state);
    if (text === reported) return;
    reported = text;
    await ask(state).catch(() => {});
  };

  const optionsFor = async ({ canonicalUrl }: Article): Promise<MarkOptions> => {
    await settingsLoaded;
    if (canonicalUrl !== excludedFor) {
      excludedFor = canonicalUrl;
      options = { ...options, excluded: new Set(wrongOfficialsFrom(site?.wrongOfficials, canonicalUrl)) };
    }
    return options;
  };

  /** Reads the page again, one reading at a time. Resolves to its cost in milliseconds. */
  const refresh = (): Promise<number> => {
    const next = queue.then(async () => {
      if (signal.aborted) return 0;
      if (!isAlive()) {
        releasePage();
        return 0;
      }
      // If the background does not answer, what is shown stays.
      const result = await readPage(reading, optionsFor).catch(() => null);
      if (!result || signal.aborted) return 0;
      const lost = reading !== null && result.reading === null;
      reading = result.reading;
      if (site?.on) display.update(reading);
      if (lost) scheduleRechecks();
      void report();
      return result.spent;
    });
    queue = next.catch(() => {});
    return next;
  };

  const reject = async (name: string, wrong: boolean): Promise<void> => {
    const excluded = new Set(options.excluded);
    excluded[wrong ? 'add' : 'delete'](name);
    options = { ...options, excluded };
    void refresh();
    const canonicalUrl = reading?.detected.article.canonicalUrl;
    if (canonicalUrl) await ask({ type: 'correctOfficial', canonicalUrl, name, wrong });
  };

  const display = createDisplay(
    {
      settings: () => site?.settings ?? null,
      watchList: () => watchList,
      onChange: refresh,
      onGiveUp: () => {
        watched = false;
        void report();
      },
      onWrong: (name, wrong) => void reject(name, wrong).catch(() => {}),
    },
    signal,
  );

  const scheduleRechecks = createRechecks(
    recheckDelays,
    async () => {
      // The recheck waits for the settings, because its time does not come again.
      await settingsLoaded;
      if (site?.on) await refresh();
      return reading !== null && document.readyState !== 'loading';
    },
    signal,
    paragraphsInShadowTrees,
  );

  const applyLatest = latestOnly(([read, list]: [SiteSettings, Watched[]]) => {
    site = read;
    watchList = list;
    options = { ...options, others: read.settings.markOthers };
  });
  const loadSettings = (): Promise<void> =>
    applyLatest(Promise.all([readSettings(location.hostname), readWatchList()]));

  const begin = async (): Promise<void> => {
    const first = site === null;
    settingsLoaded = loadSettings();
    // Only the marks of the first reading wait for the settings.
    if (!first) await settingsLoaded;
    if (signal.aborted) return;
    if (site && !site.on) {
      display.update(null);
      reading = null;
      void report();
      return;
    }
    // A slow page is read while it loads: its article often arrives long before its end.
    scheduleRechecks();
    await whenParsed(signal);
    const cancelRechecks = scheduleRechecks();
    await refresh();
    if (reading) cancelRechecks();
  };

  void begin();
  onSettingsChanged(() => void begin(), signal);
  onWatchListChanged((list) => {
    watchList = list;
    if (!reading || !site?.on) return;
    display.update(reading);
    void report();
  }, signal);
  onNavigation(() => {
    // The next article may use the element that is no longer followed.
    if (!watched) display.resume();
    watched = true;
    excludedFor = null;
    if (!site?.on) return;
    clearTimeout(navigationTimer);
    navigationTimer = setTimeout(() => {
      // The user may have corrected the next article since the settings were read.
      settingsLoaded = loadSettings().catch(() => {});
      void refresh();
    }, navigationDebounce);
    scheduleRechecks();
  }, signal);
  // A page restored from the back/forward cache has neither its icon state nor the settings changed meanwhile.
  const restore = (): void => {
    reported = '';
    void begin();
  };
  addEventListener('pageshow', (event) => event.isTrusted && event.persisted && restore(), { signal });
  const read = async (): Promise<MarkedArticle | null> => {
    // Half an article must not be clipped, but nobody waits for ever.
    if (document.readyState === 'loading')
      await Promise.race([whenParsed(signal), new Promise((done) => setTimeout(done, maxWait))]);
    await refresh();
    return reading;
  };
  answerRequests({ read, display, rejected: () => [...options.excluded], reject }, signal);
}
