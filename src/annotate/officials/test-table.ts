/** What the tables of cases compare: one line a person. */

import { fold } from '../text/fold';
import { recogniseOfficials } from './index';

/** Class where it is other, rank, name and posts (title, organisation, status where it is not current) of everyone in `text`. */
export const told = (text: string): string[] =>
  recogniseOfficials(fold(text)).map(
    ({ name, rank, class: kind, roles }) =>
      `${kind === 'other' ? 'other ' : ''}${rank === null ? '' : `${rank} `}${name}: ${roles
        .map(({ title, organization, status }) => [title, organization, status === 'current' ? '' : status].join('|'))
        .join('; ')}`,
  );
