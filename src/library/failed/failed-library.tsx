import { useState } from 'preact/hooks';
import { giveUpDatabase } from '../../clippings';
import { failureMessage, message } from '../../platform';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';

/** Shown if the browser cannot open the database. `journal`: whether there is a journal from which the library can be rebuilt. */
export function FailedLibrary({ journal }: { journal: boolean }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const rebuild = (): void => {
    giveUpDatabase().then(
      () => location.reload(),
      (error) => setTrouble(failureMessage(error)),
    );
  };
  const text = [message('libraryFailedText'), journal ? message('libraryFailedRebuildText') : '', trouble ?? ''];
  return (
    <main class="main" aria-live="polite">
      <Empty
        title="Điểm Báo"
        text={text.filter(Boolean).join(' ')}
        actions={journal && <Button onClick={rebuild}>{message('libraryFailedRebuild')}</Button>}
      />
    </main>
  );
}
