import './versions.css';
import type { AnnotationRecord } from '../../annotate/record';
import { type MessageKey, message } from '../../platform';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { type Changed, textChanges, versionChanges } from './version-changes';

interface VersionDiffProps {
  title: string;
  before: AnnotationRecord;
  after: AnnotationRecord;
  onClose: () => void;
}

/** Two versions side by side: names, documents and numbers first, then the words. */
export function VersionDiff({ title, before, after, onClose }: VersionDiffProps) {
  const changes = versionChanges(before, after);
  const rows: [MessageKey, Changed][] = [
    ['libraryDiffOfficials', changes.officials],
    ['libraryDiffReferences', changes.references],
    ['libraryDiffNumbers', changes.numbers],
  ];
  if (changes.title) {
    rows.unshift(['libraryDiffTitle', { removed: [changes.title.before], added: [changes.title.after] }]);
  }
  const shown = rows.filter(([, { added, removed }]) => added.length + removed.length > 0);
  return (
    <Dialog title={title} onClose={onClose} actions={<Button onClick={onClose}>{message('uiClose')}</Button>}>
      {shown.length === 0 ? (
        <p>{message('libraryDiffNoNames')}</p>
      ) : (
        <table class="change-table">
          <thead>
            <tr>
              <th scope="col">{message('libraryDiffWhat')}</th>
              <th scope="col">{message('libraryDiffBefore')}</th>
              <th scope="col">{message('libraryDiffAfter')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(([name, { added, removed }]) => (
              <tr key={name}>
                <th scope="row">{message(name)}</th>
                <td>{removed.join(' · ')}</td>
                <td>{added.join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class="change-text" tabIndex={0} aria-label={message('libraryDiffText')} lang="vi">
        {textChanges(before.article?.text ?? '', after.article?.text ?? '').map(({ kind, text }, index) => {
          const Tag = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
          return <Tag key={index}>{text}</Tag>;
        })}
      </section>
    </Dialog>
  );
}
