import type { Official } from '../../annotate/record';
import { officialKey } from '../../clippings';
import { plural, postInWords } from '../../platform';
import { href } from '../route';
import { CorrectionButtons } from './correction-buttons';

interface NamedOfficialProps {
  official: Official;
  onCorrect: () => void;
  onWrong: () => void;
}

export function NamedOfficial({ official, onCorrect, onWrong }: NamedOfficialProps) {
  const { name, rank, roles, mentions } = official;
  return (
    <li>
      <a lang="vi" href={href('officials', officialKey(official))}>
        {[rank, name].filter(Boolean).join(' ')}
      </a>
      <p>{roles.map(postInWords).concat(plural('libraryMentions', mentions.length)).join(' · ')}</p>
      <CorrectionButtons name={name} onCorrect={onCorrect} onWrong={onWrong} />
    </li>
  );
}
