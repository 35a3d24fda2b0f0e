import { documentLabel } from '../../annotate/document-label';
import type { Reference } from '../../annotate/record';
import { plural } from '../../platform';
import { href } from '../route';
import { CorrectionButtons } from './correction-buttons';

interface NamedReferenceProps {
  reference: Reference;
  onCorrect: () => void;
  onWrong: () => void;
}

export function NamedReference({ reference, onCorrect, onWrong }: NamedReferenceProps) {
  const { key, id, name, subject, mentions } = reference;
  const label = documentLabel(reference);
  const pinpoints = [...new Set(mentions.flatMap(({ pinpoint }) => pinpoint ?? []))];
  return (
    <li>
      <span lang="vi">{key === null ? label : <a href={href('documents', key)}>{label}</a>}</span>
      <p>
        {[name === null ? null : id, subject, ...pinpoints, plural('libraryMentions', mentions.length)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <CorrectionButtons name={label} onCorrect={onCorrect} onWrong={onWrong} />
    </li>
  );
}
