import { useEffect, useRef, useState } from 'preact/hooks';
import { message, number } from '../../platform';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Check } from '../../ui/field';
import { Progress } from '../../ui/progress';
import { clipTab, type OpenTab, openTabs } from './open-tabs';

/** Clips several open tabs one after another, and shows the result of each. */
export function TabsDialog({ onClose }: { onClose: () => void }) {
  const [tabs, setTabs] = useState<OpenTab[] | null>(null);
  const [unchecked, setUnchecked] = useState<ReadonlySet<number>>(new Set());
  const [results, setResults] = useState<ReadonlyMap<number, string>>(new Map());
  const [running, setRunning] = useState(false);
  const stopped = useRef(false);
  useEffect(() => {
    openTabs().then(setTabs);
    return () => {
      stopped.current = true;
    };
  }, []);
  const chosen = (tabs ?? []).filter(({ id }) => !unchecked.has(id));
  const start = async () => {
    setRunning(true);
    setResults(new Map());
    for (const tab of chosen) {
      if (stopped.current) return;
      const words = await clipTab(tab);
      setResults((before) => new Map(before).set(tab.id, words));
    }
    setRunning(false);
  };
  const toggle = (id: number, on: boolean) => {
    const next = new Set(unchecked);
    if (on) next.delete(id);
    else next.add(id);
    setUnchecked(next);
  };
  return (
    <Dialog
      title={message('libraryClipTabsTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{message('uiClose')}</Button>
          <Button look="primary" disabled={running || chosen.length === 0} onClick={() => void start()}>
            {message('libraryClipTabsStart')}
          </Button>
        </>
      }
    >
      {tabs?.length === 0 ? (
        <p>{message('libraryClipTabsNone')}</p>
      ) : (
        <p class="soft">{message('libraryClipTabsText')}</p>
      )}
      <ul class="stack">
        {tabs?.map(({ id, title, host }) => (
          <li key={id}>
            <Check checked={!unchecked.has(id)} disabled={running} onChange={(on) => toggle(id, on)}>
              {title} <span class="soft small">{[host, results.get(id)].filter(Boolean).join(' · ')}</span>
            </Check>
          </li>
        ))}
      </ul>
      {running && (
        <Progress
          label={`${message('libraryClipTabsRunning')} ${number(results.size)}/${number(chosen.length)}`}
          done={results.size}
          total={chosen.length}
        />
      )}
    </Dialog>
  );
}
