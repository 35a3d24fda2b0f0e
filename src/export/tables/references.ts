/** One row per document that a clipping refers to, and one row per relation between two of them. */
import type { Reference, Relation } from '../../annotate/record';
import type { Clipping } from '../../clippings';
import { boolean, integer, table, text } from '../table';
import { referenceId } from './ids';

interface ReferenceRow {
  clipping: Clipping;
  reference: Reference;
  index: number;
}

export const references = table<ReferenceRow, 'references'>(
  'references',
  (clipping) => clipping.record.references.map((reference, index) => ({ clipping, reference, index })),
  [
    text('reference_id', ({ clipping, index }) => referenceId(clipping, index)),
    text('clipping_id', ({ clipping }) => clipping.requestId),
    text('document', ({ reference }) => reference.id),
    text('key', ({ reference }) => reference.key),
    boolean('key_inferred', ({ reference }) => reference.keyInferred),
    text('type', ({ reference }) => reference.type),
    text('number', ({ reference }) => reference.number),
    integer('year', ({ reference }) => reference.year),
    text('symbol', ({ reference }) => reference.symbol),
    text('issuer', ({ reference }) => reference.issuer),
    text('name', ({ reference }) => reference.name),
    text('subject', ({ reference }) => reference.subject),
    text('date', ({ reference }) => reference.date),
    boolean('draft', ({ reference }) => reference.draft),
    integer('mentions', ({ reference }) => reference.mentions.length),
  ],
);

interface RelationRow {
  clipping: Clipping;
  relation: Relation;
}

export const relations = table<RelationRow, 'relations'>(
  'relations',
  (clipping) => clipping.record.relations.map((relation) => ({ clipping, relation })),
  [
    text('clipping_id', ({ clipping }) => clipping.requestId),
    text('from_reference_id', ({ clipping, relation }) => referenceId(clipping, relation.from)),
    text('to_reference_id', ({ clipping, relation }) => referenceId(clipping, relation.to)),
    text('kind', ({ relation }) => relation.kind),
  ],
);
