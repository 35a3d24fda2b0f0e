import './page.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { message } from '../../platform';
import { Progress } from '../../ui/progress';
import type { Loaded } from '../use-loaded';

interface PageProps {
  title: string;
  kicker?: string | undefined;
  lead?: ComponentChildren;
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/** A screen with its heading, which is also the title of the tab. */
export function Page({ title, kicker, lead, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Điểm Báo`;
  }, [title]);
  return (
    <div class="page">
      <div class="page-head">
        <div class="stack">
          {kicker && <p class="kicker">{kicker}</p>}
          <h1>{title}</h1>
          {lead && <div class="page-lead">{lead}</div>}
        </div>
        {actions && <div class="actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

/** Shows a loaded value, or the progress of loading, or why it failed. */
export function WhenLoaded<Value>({
  loaded,
  children,
}: {
  loaded: Loaded<Value>;
  children: (value: Value) => ComponentChildren;
}) {
  if (loaded.failure) return <p role="alert">{loaded.failure}</p>;
  const { value, progress, cancel } = loaded;
  const label = message('libraryReading');
  return (
    <>
      {progress && <Progress label={label} done={progress.done} total={progress.total} onCancel={cancel} />}
      {value === null ? !progress && <p class="soft">{label}</p> : children(value)}
    </>
  );
}
