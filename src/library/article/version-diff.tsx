import './versions.css';
import { type Clipping, corrected, diffVersions } from '../../clippings';
import { type MessageKey, message } from '../../platform';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

interface VersionDiffProps {
  title: string;
  before: Clipping;
  after: Clipping;
  onClose: () => void;
}

/** Compares two versions: first officials, documents and numbers, then the text. */
export function VersionDiff({ title, before, after, onClose }: VersionDiffProps) {
  const { officials, references, numbers, text } = diffVersions(before, after);
  const rows: { name: MessageKey; removed: string[]; added: string[] }[] = [
    {
      name: 'libraryDiffOfficials',
      removed: [...officials.removed, ...officials.changed.map(({ name, before: posts }) => `${name}: ${posts}`)],
      added: [...officials.added, ...officials.changed.map(({ name, after: posts }) => `${name}: ${posts}`)],
    },
    { name: 'libraryDiffReferences', ...references },
    { name: 'libraryDiffNumbers', ...numbers },
  ];
  const titles = [before, after].map((version) => corrected(version).article?.title ?? '');
  if (titles[0] !== titles[1]) rows.unshift({ name: 'libraryDiffTitle', removed: [titles[0]!], added: [titles[1]!] });
  const shown = rows.filter(({ added, removed }) => added.length + removed.length > 0);
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
            {shown.map(({ name, added, removed }) => (
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
        {text.map(({ kind, text: words }, index) => {
          const Tag = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
          return <Tag key={index}>{words}</Tag>;
        })}
      </section>
    </Dialog>
  );
}
