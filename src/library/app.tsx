import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Library } from '../clippings';
import { message } from '../platform';
import { Empty } from '../ui/empty';
import { keepFocus } from '../ui/keep-focus';
import { Toasts } from '../ui/toast';
import { AnewLine } from './anew/anew-line';
import { BinScreen } from './bin/bin-screen';
import { DocumentScreen } from './dossier/document-screen';
import { EntityListScreen } from './dossier/entity-list';
import { OfficialScreen } from './dossier/official-screen';
import { lazy } from './lazy';
import { ManyLine } from './many/many-line';
import type { Route } from './route';
import { route } from './router';
import { SearchScreen } from './search/search-screen';
import { Masthead, screenName } from './shell/masthead';
import { Notice } from './shell/notice';
import { useLoaded } from './use-loaded';
import { WatchScreen } from './watch/watch-screen';

const ArticleScreen = lazy(async () => (await import('./article/article-screen')).ArticleScreen);
const GraphScreen = lazy(async () => (await import('./pictures/graph-screen')).GraphScreen);
const TimelineScreen = lazy(async () => (await import('./pictures/timeline-screen')).TimelineScreen);
const DataScreen = lazy(async () => (await import('./data/data-screen')).DataScreen);

function CurrentScreen({ library, at: { screen, id, params } }: { library: Library; at: Route }) {
  switch (screen) {
    case 'clippings':
      return id === null ? (
        <SearchScreen library={library} params={params} />
      ) : (
        <ArticleScreen key={id} library={library} id={Number(id)} />
      );
    case 'officials':
      return id === null ? (
        <EntityListScreen library={library} screen="officials" params={params} />
      ) : (
        <OfficialScreen key={id} library={library} entity={id} />
      );
    case 'documents':
      return id === null ? (
        <EntityListScreen library={library} screen="documents" params={params} />
      ) : (
        <DocumentScreen key={id} library={library} entity={id} />
      );
    case 'timeline':
      return <TimelineScreen library={library} params={params} />;
    case 'graph':
      return <GraphScreen library={library} params={params} />;
    case 'watch':
      return <WatchScreen />;
    case 'bin':
      return <BinScreen library={library} />;
    case 'data':
      return <DataScreen library={library} />;
  }
}

/** The library: its sections above, the current one below. */
export function App({ library }: { library: Library }) {
  const at = route.value;
  const { value: usage } = useLoaded(() => library.usage(), [library]);
  /** Empty screens would teach how to fill them, and offer examples. */
  const awaited = usage !== null && usage.bringingBack !== null && usage.clippings === 0;
  // Before the effects of the screen, which may know a better name.
  useLayoutEffect(() => {
    document.title = `${screenName(at.screen)} · Điểm Báo`;
  }, [at.screen, at.id]);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const controller = new AbortController();
    if (main.current) keepFocus(main.current, controller.signal);
    return () => controller.abort();
  }, []);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    // The link that led here is gone, and with it the place of the keyboard; what was scrolled was another screen.
    if (!isFirst.current) {
      main.current?.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [at.screen, at.id]);
  return (
    <>
      <Masthead current={at.screen} />
      {at.screen !== 'data' && usage !== null && <Notice usage={usage} />}
      <AnewLine library={library} />
      <ManyLine />
      <main class="main" id="main" tabIndex={-1} ref={main}>
        {awaited && at.screen !== 'data' ? (
          <Empty title={message('libraryBringingBackLabel')} text={message('libraryBringingBackText')} />
        ) : (
          <CurrentScreen key={at.screen} library={library} at={at} />
        )}
      </main>
      <Toasts />
    </>
  );
}
