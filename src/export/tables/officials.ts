/** One row per official of a clipping, and one row per post. */
import type { Official, Role } from '../../annotate/record';
import type { Clipping } from '../../clippings';
import { integer, table, text } from '../table';
import { officialId } from './ids';

interface OfficialRow {
  clipping: Clipping;
  official: Official;
  index: number;
}

export const officials = table<OfficialRow, 'officials'>(
  'officials',
  (clipping) => clipping.record.officials.map((official, index) => ({ clipping, official, index })),
  [
    text('official_id', ({ clipping, index }) => officialId(clipping, index)),
    text('clipping_id', ({ clipping }) => clipping.requestId),
    text('name', ({ official }) => official.name),
    text('rank', ({ official }) => official.rank),
    text('country', ({ official }) => official.country),
    text('class', ({ official }) => official.class),
    integer('mentions', ({ official }) => official.mentions.length),
  ],
);

interface PostRow {
  clipping: Clipping;
  role: Role;
  index: number;
}

export const posts = table<PostRow, 'posts'>(
  'posts',
  (clipping) =>
    clipping.record.officials.flatMap((official, index) => official.roles.map((role) => ({ clipping, role, index }))),
  [
    text('official_id', ({ clipping, index }) => officialId(clipping, index)),
    text('clipping_id', ({ clipping }) => clipping.requestId),
    text('title', ({ role }) => role.title),
    text('organization', ({ role }) => role.organization),
    text('inferred', ({ role }) => role.inferred),
    text('status', ({ role }) => role.status),
    integer('evidence_start', ({ role }) => role.evidence.start),
    integer('evidence_end', ({ role }) => role.evidence.end),
    text(
      'evidence',
      ({ clipping, role }) => clipping.record.article?.text.slice(role.evidence.start, role.evidence.end) ?? null,
    ),
  ],
);
