/**
 * The session of a page: settings → reading → marks and cards, again at every change, until its signal is aborted.
 * off ⇄ on (settings); on: no article → article (late looks, navigation); article → article (changes of the page).
 */
import type { Article } from '../annotate/record';
import { paragraphsInTrees } from '../article/dom/shadow-trees';
import { ask } from '../messages';
import { hostOf, onSettingsChanged, readSettings, type SiteSettings, wrongOfficialsFrom } from '../platform';
import { createLatest } from '../platform/latest';
import { onWatchListChanged, readWatchList, type Watched } from '../platform/watch-list';
import { createDisplay } from './display';
import { createLateLooks } from './life/late';
import { endSession, isAlive } from './life/life';
import { onNavigation } from './life/navigation';
import { parsed } from './life/parsed';
import type { MarkOptions } from './marks/marks';
import { pageState } from './page-state';
import { type Reading, readPage } from './reading';
import { answerRequests } from './requests';

/** Milliseconds after which a page is looked at once more while nothing was found, where it has more or fewer paragraphs by then. */
const moments = [120, 500, 1_500, 4_000, 10_000, 25_000];
/** Milliseconds for which somebody who asks for the article waits for the rest of it. */
const longestWait = 4_000;
/** Milliseconds within which the next navigation makes nothing of the last: some pages write their address anew as they are scrolled. */
const stopover = 50;

export function startSession(signal: AbortSignal): void {
  let site: SiteSettings | null = null;
  let reading: Reading | null = null;
  let options: MarkOptions = { others: false, excluded: new Set() };
  /** The article that `options.excluded` was said of. */
  let excludedOf: string | null = null;
  let watchList: readonly Watched[] = [];
  let watched = true;
  let reported = '';
  let arrival: ReturnType<typeof setTimeout> | undefined;
  let settled: Promise<void> = Promise.resolve();
  let turn: Promise<unknown> = Promise.resolve();

  const report = async (): Promise<void> => {
    // What the popup has read of a site that is off is not shown there.
    const state = pageState(site?.on === false ? null : reading, options.excluded, watchList, watched);
    const text = JSON.stringify(state);
    if (text === reported) return;
    reported = text;
    await ask(state).catch(() => {});
  };

  const optionsFor = async ({ canonicalUrl }: Article): Promise<MarkOptions> => {
    await settled;
    if (canonicalUrl !== excludedOf) {
      excludedOf = canonicalUrl;
      options = { ...options, excluded: new Set(wrongOfficialsFrom(site?.wrongOfficials, canonicalUrl)) };
    }
    return options;
  };

  /** Reads once more, one reading at a time. Gives its cost in milliseconds. */
  const refresh = (): Promise<number> => {
    const next = turn.then(async () => {
      if (signal.aborted) return 0;
      if (!isAlive()) {
        endSession();
        return 0;
      }
      // Where the background does not answer, what is shown stays.
      const result = await readPage(reading, optionsFor).catch(() => null);
      if (!result || signal.aborted) return 0;
      const lost = reading !== null && result.reading === null;
      reading = result.reading;
      if (site?.on) display.update(reading);
      if (lost) lookAgain();
      void report();
      return result.spent;
    });
    turn = next.catch(() => {});
    return next;
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
      onWrong: (name, isWrong) => {
        const excluded = new Set(options.excluded);
        if (isWrong) excluded.add(name);
        else excluded.delete(name);
        options = { ...options, excluded };
        void refresh();
        const canonicalUrl = reading?.detected.article.canonicalUrl;
        if (canonicalUrl) void ask({ type: 'correctOfficial', canonicalUrl, name, wrong: isWrong }).catch(() => {});
      },
    },
    signal,
  );

  const lookAgain = createLateLooks(
    moments,
    async () => {
      // What came before the settings did is not looked at again later.
      await settled;
      if (site?.on) await refresh();
      return reading !== null && document.readyState !== 'loading';
    },
    signal,
    paragraphsInTrees,
  );

  const take = createLatest(([read, list]: [SiteSettings, Watched[]]) => {
    site = read;
    watchList = list;
    options = { ...options, others: read.settings.markOthers };
  });
  const settle = (): Promise<void> => take(Promise.all([readSettings(hostOf(location.href)), readWatchList()]));

  const begin = async (): Promise<void> => {
    const first = site === null;
    settled = settle();
    // The first reading does not wait for the settings: only its marks do.
    if (!first) await settled;
    if (signal.aborted) return;
    if (site && !site.on) {
      display.update(null);
      reading = null;
      void report();
      return;
    }
    // A page that takes its time to come in is looked at while it does: its article is often there long before its end.
    lookAgain();
    await parsed(signal);
    const enough = lookAgain();
    await refresh();
    if (reading) enough();
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
    // The next article may come into the very element that was given up.
    if (!watched) display.followAnew();
    watched = true;
    excludedOf = null;
    if (!site?.on) return;
    clearTimeout(arrival);
    arrival = setTimeout(() => {
      // Of the article that comes the reader may have said something since.
      settled = settle().catch(() => {});
      void refresh();
    }, stopover);
    lookAgain();
  }, signal);
  // From the back/forward cache the page comes back as it was; its icon knows nothing of it, and it of nothing that was set meanwhile.
  const appear = (): void => {
    reported = '';
    void begin();
  };
  addEventListener('pageshow', (event) => event.isTrusted && event.persisted && appear(), { signal });
  const read = async (): Promise<Reading | null> => {
    // Half an article is no clipping: what comes in quickly is waited for, as long as a reader waits.
    if (document.readyState === 'loading')
      await Promise.race([parsed(signal), new Promise((done) => setTimeout(done, longestWait))]);
    await refresh();
    return reading;
  };
  answerRequests({ read, display, wrong: () => [...options.excluded] }, signal);
}
