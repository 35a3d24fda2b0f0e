/** One row per mention of an official or a document. */
import type { Mention, ReferenceMention } from '../../annotate/record';
import type { Clipping } from '../../clippings';
import { integer, table, text } from '../table';
import { officialId, referenceId } from './ids';

interface MentionRow {
  clipping: Clipping;
  official: string | null;
  reference: string | null;
  mention: Mention & Partial<ReferenceMention>;
}

function mentionRows(clipping: Clipping): MentionRow[] {
  const { officials, references } = clipping.record;
  const ofOfficials = officials.flatMap(({ mentions }, index) =>
    mentions.map((mention) => ({ clipping, official: officialId(clipping, index), reference: null, mention })),
  );
  const ofReferences = references.flatMap(({ mentions }, index) =>
    mentions.map((mention) => ({ clipping, official: null, reference: referenceId(clipping, index), mention })),
  );
  return [...ofOfficials, ...ofReferences];
}

export const mentions = table<MentionRow, 'mentions'>('mentions', mentionRows, [
  text('clipping_id', ({ clipping }) => clipping.requestId),
  text('official_id', ({ official }) => official),
  text('reference_id', ({ reference }) => reference),
  integer('start', ({ mention }) => mention.start),
  integer('end', ({ mention }) => mention.end),
  text('text', ({ mention }) => mention.text),
  text('pinpoint', ({ mention }) => mention.pinpoint ?? null),
  text('form', ({ mention }) => mention.form ?? null),
]);
