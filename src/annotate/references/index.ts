/**
 * Recognises the Vietnamese legal and administrative documents that a text names, and the relations between them. In this order:
 * 1. `laws/` finds those cited by name, `mentions/` those cited by number, whose grammar is in `numbers/`;
 * 2. `attributes/` reads beside each mention its date and issuer (`issuers/`) and what it is about (`subjects/`);
 * 3. `documents/` decides which mentions are one document, completes its number and builds its key;
 * 4. `relations/` reads which document amends, replaces, repeals or guides which.
 */

import type { AnnotateContext } from '../context';
import type { Reference, Relation } from '../record';
import { isoDate } from '../text/dates';
import type { Folded } from '../text/fold';
import { isAnnounced } from './attributes/announced';
import { type Attributes, readAttributes } from './attributes/attributes';
import { mergeAttributes } from './attributes/merge';
import { issuerOf, issuerOfId } from './documents/issuer-of';
import { completeIssuerPlaces } from './documents/issuer-places';
import { keyOf, yearIn } from './documents/keys';
import { type Document, resolve } from './documents/resolve';
import { endSubjectsAtLaws } from './documents/subject-laws';
import { wellKnownKey } from './documents/well-known';
import { readLawAttributes } from './laws/dates';
import { NO_KEY, namesLaterVersion } from './laws/keys';
import { findLaws } from './laws/laws';
import type { DocumentMention } from './mentions/document-mention';
import { markDrafts } from './mentions/drafts';
import { distributeIssuers } from './mentions/list-issuers';
import { distributeYears } from './mentions/list-symbols';
import { findNumbered } from './mentions/numbered';
import { readPinpoint } from './mentions/pinpoint';
import { findRelations } from './relations/relations';

export interface RecognisedReferences {
  references: Reference[];
  relations: Relation[];
}

/** Returns the documents that `folded` names; spans are offsets into its source. `context.published` is used for keys only. */
export function recogniseReferences(folded: Folded, context: AnnotateContext): RecognisedReferences {
  const { text } = folded;
  const laws = findLaws(text);
  const found = [...laws, ...findNumbered(text, laws)].sort((a, b) => a.start - b.start);
  if (found.length === 0) return { references: [], relations: [] };
  markDrafts(text, found);
  const attributes = found.map((item) =>
    item.name === null ? readAttributes(text, item.start, item.end) : readLawAttributes(text, item),
  );
  endSubjectsAtLaws(text, found, attributes);
  distributeIssuers(text, found, attributes);
  distributeYears(text, found, attributes);
  completeIssuerPlaces(text, attributes);
  const documents = resolve(text, found, attributes);
  const owner: number[] = [];
  documents.forEach((document, i) => {
    for (const mention of document.mentions) owner[mention] = i;
  });
  return {
    references: documents.map((document) => buildReference(folded, document, found, attributes, context)),
    relations: findRelations(text, found, owner),
  };
}

function buildReference(
  folded: Folded,
  document: Document,
  found: DocumentMention[],
  all: Attributes[],
  context: AnnotateContext,
): Reference {
  const { text } = folded;
  const members = document.mentions.flatMap((index) => {
    const item = found[index];
    const attributes = all[index];
    return item && attributes ? [{ item, attributes }] : [];
  });
  const items = members.map(({ item }) => item);
  const main =
    items.find((item) => item.id !== null) ?? items.find((item) => item.year !== null) ?? (items[0] as DocumentMention);
  const attributes = mergeAttributes(members.map((member) => member.attributes));
  const announced = () => items.some((item) => isAnnounced(text, item.start));
  const published = context.published?.slice(0, 10) ?? null;
  const explicit = keyOf(main, document.id, attributes, published, announced);
  const own = namesLaterVersion(found, main, explicit.key, published) ? NO_KEY : explicit;
  const { key, inferred } = (own.key === null && wellKnownKey(text, main, attributes, published)) || own;
  return {
    id: document.id,
    key,
    keyInferred: inferred,
    type: main.codeType !== null && /liên tịch|hợp nhất/.test(main.codeType) ? main.codeType : main.type,
    number: main.digits ?? (document.id === null ? null : (document.id.split('/')[0] ?? null)),
    year: main.year ?? yearIn(document.id) ?? attributes.year,
    symbol: main.symbol,
    issuer: (main.symbol === null ? issuerOfId(document.id) : null) ?? issuerOf(main, attributes.issuer, text),
    name: items.find((item) => item.name !== null)?.name ?? null,
    subject: main.name === null ? attributes.subject : null,
    date: attributes.date === null ? null : isoDate(attributes.date),
    draft: items.every((item) => item.draft),
    mentions: items.map((item) => {
      const span = folded.toSource(item.start, item.end);
      return {
        ...span,
        text: folded.source.slice(span.start, span.end),
        pinpoint: readPinpoint(text, item.start, item.end),
        form: item.form,
      };
    }),
  };
}
