import { useEffect, useRef, useState } from 'preact/hooks';
import { message, number } from '../../platform';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Check } from '../../ui/field';
import { Progress } from '../../ui/progress';
import { clipTab, type OpenTab, openTabs } from './open-tabs';

/** Clips many open tabs one after the other; each says how it went. */
export function TabsDialog({ onClose }: { onClose: () => void }) {
  const [tabs, setTabs] = useState<OpenTab[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [told, setTold] = useState<ReadonlyMap<number, string>>(new Map());
  const [running, setRunning] = useState(false);
  const stopped = useRef(false);
  useEffect(() => {
    openTabs().then(setTabs);
    return () => {
      stopped.current = true;
    };
  }, []);
  const chosen = (tabs ?? []).filter(({ id }) => !left.has(id));
  const start = async () => {
    setRunning(true);
    setTold(new Map());
    for (const tab of chosen) {
      if (stopped.current) return;
      const words = await clipTab(tab);
      setTold((before) => new Map(before).set(tab.id, words));
    }
    setRunning(false);
  };
  const leave = (id: number, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
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
            <Check checked={!left.has(id)} disabled={running} onChange={(on) => leave(id, on)}>
              {title} <span class="soft small">{[host, told.get(id)].filter(Boolean).join(' · ')}</span>
            </Check>
          </li>
        ))}
      </ul>
      {running && (
        <Progress
          label={`${message('libraryClipTabsRunning')} ${number(told.size)}/${number(chosen.length)}`}
          done={told.size}
          total={chosen.length}
        />
      )}
    </Dialog>
  );
}
