/** The lines that the test tables compare: one per person. */

import { fold } from '../text/fold';
import { recogniseOfficials } from './index';

/** Formats every person in `text` as class (if `other`), rank, name and posts (title, organisation, status unless current). */
export const officialsIn = (text: string): string[] =>
  recogniseOfficials(fold(text)).map(
    ({ name, rank, class: kind, roles }) =>
      `${kind === 'other' ? 'other ' : ''}${rank === null ? '' : `${rank} `}${name}: ${roles
        .map(({ title, organization, status }) => [title, organization, status === 'current' ? '' : status].join('|'))
        .join('; ')}`,
  );
