/** The Vietnamese documents that a text names, and what one of them does to another. */

import type { AnnotateContext } from '../context';
import type { Reference, Relation } from '../record';
import { isoDate } from '../text/dates';
import type { Folded } from '../text/fold';
import { isAnnounced } from './attributes/announced';
import { type Attributes, readAttributes } from './attributes/attributes';
import { issuerOf, issuerOfId } from './documents/issuer-of';
import { keyOf } from './documents/keys';
import { placeIssuers } from './documents/places-of-issuers';
import { type Document, resolve } from './documents/resolve';
import { endAtLaws } from './documents/subject-laws';
import { attributesOfLaw } from './laws/day';
import { OPEN, tellsLater } from './laws/key';
import { findLaws } from './laws/laws';
import { markDrafts } from './mentions/drafts';
import type { Found } from './mentions/found';
import { findNumbered } from './mentions/numbered';
import { readPinpoint } from './mentions/pinpoint';
import { shareIssuers } from './mentions/shared-issuers';
import { shareYears } from './mentions/shared-tails';
import { findRelations } from './relations/relations';

export interface Recognised {
  references: Reference[];
  relations: Relation[];
}

/** Finds the documents of `folded`; offsets of its source. `context.published` serves keys alone. */
export function recogniseReferences(folded: Folded, context: AnnotateContext): Recognised {
  const { text } = folded;
  const laws = findLaws(text);
  const found = [...laws, ...findNumbered(text, laws)].sort((a, b) => a.start - b.start);
  if (found.length === 0) return { references: [], relations: [] };
  markDrafts(text, found);
  const attributes = found.map((item) =>
    item.name === null ? readAttributes(text, item.start, item.end) : attributesOfLaw(text, item),
  );
  endAtLaws(text, found, attributes);
  shareIssuers(text, found, attributes);
  shareYears(text, found, attributes);
  placeIssuers(text, attributes);
  const documents = resolve(text, found, attributes);
  const owner: number[] = [];
  documents.forEach((document, i) => {
    for (const mention of document.mentions) owner[mention] = i;
  });
  return {
    references: documents.map((document) => reference(folded, document, found, attributes, context)),
    relations: findRelations(text, found, owner),
  };
}

function reference(
  folded: Folded,
  document: Document,
  found: Found[],
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
    items.find((item) => item.id !== null) ?? items.find((item) => item.year !== null) ?? (items[0] as Found);
  const first = <T>(read: (attributes: Attributes) => T | null): T | null => {
    for (const { attributes } of members) {
      const value = read(attributes);
      if (value !== null) return value;
    }
    return null;
  };
  const attributes: Attributes = {
    date: members.find((member) => member.attributes.date?.year)?.attributes.date ?? first((a) => a.date),
    year: first((a) => a.year),
    issuer: first((a) => a.issuer),
    subject: first((a) => (a.brokenOff ? null : a.subject)) ?? first((a) => a.subject),
    brokenOff: false,
    term: first((a) => a.term),
    inForce: first((a) => a.inForce),
  };
  const announced = () => items.some((item) => isAnnounced(text, item.start));
  const told = keyOf(main, document.id, attributes, context.published?.slice(0, 10) ?? null, announced);
  const { key, inferred } = tellsLater(found, main, told.key) ? OPEN : told;
  return {
    id: document.id,
    key,
    keyInferred: inferred,
    type: main.codeType !== null && /liên tịch|hợp nhất/.test(main.codeType) ? main.codeType : main.type,
    number: main.digits ?? (document.id === null ? null : (document.id.split('/')[0] ?? null)),
    year: main.year ?? yearOf(document.id) ?? attributes.year,
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

function yearOf(id: string | null): number | null {
  const year = /^[^/]+\/(\d{4})\//.exec(id ?? '')?.[1];
  return year === undefined ? null : Number(year);
}
