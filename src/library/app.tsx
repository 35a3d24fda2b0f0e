import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Library } from '../clippings';
import { message } from '../platform';
import { Empty } from '../ui/empty';
import { keepFocus } from '../ui/keep-focus';
import { Toasts } from '../ui/toast';
import { BinScreen } from './bin/bin-screen';
import { BulkProgress } from './bulk/bulk-progress';
import { DocumentScreen } from './dossier/document-screen';
import { EntityListScreen } from './dossier/entity-list';
import { OfficialScreen } from './dossier/official-screen';
import { lazy } from './lazy';
import { ReannotationProgress } from './reannotation/reannotation-progress';
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

/** The library: masthead with the sections, and the current screen. */
export function App({ library }: { library: Library }) {
  const at = route.value;
  const { value: usage } = useLoaded(() => library.usage(), [library]);
  /** Clippings are being recovered from the journal. Empty screens would explain how to begin, and offer examples. */
  const isRecovering = usage !== null && usage.bringingBack !== null && usage.clippings === 0;
  // A layout effect, so that it runs before the effects of the screen, which may set a better title.
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
    // The followed link is gone, and the focus with it; the scroll position is that of the previous screen.
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
      <ReannotationProgress library={library} />
      <BulkProgress />
      <main class="main" id="main" tabIndex={-1} ref={main}>
        {isRecovering && at.screen !== 'data' ? (
          <Empty title={message('libraryBringingBackLabel')} text={message('libraryBringingBackText')} />
        ) : (
          <CurrentScreen key={at.screen} library={library} at={at} />
        )}
      </main>
      <Toasts />
    </>
  );
}
