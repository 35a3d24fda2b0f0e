/** Derives the row for dossiers and filters from a corrected record. */
import { documentLabel } from '../../annotate/document-label';
import type { AnnotationRecord, Official, Reference } from '../../annotate/record';
import type { TextQuote } from '../model/clipping';
import { namedInQuote } from '../model/in-quote';
import { nameKey, officialKey, organisationKey, organisationsOf } from '../model/keys';
import type { NamedOfficial, NamedReference, NamedRow } from '../store/rows';

interface About {
  id: number;
  live: boolean;
  clippedAt: string;
  quote: TextQuote | null;
}

/** For a quote, only what is named within it. */
export function namedRow(record: AnnotationRecord, { id, live, clippedAt, quote }: About): NamedRow {
  const named = namedInQuote(record, quote);
  const officials = named.officials.map(namedOfficial);
  const references = named.references.map(namedReference);
  const relations = named.relations.flatMap(({ from, to, kind }) => {
    const [a, b] = [references[from]?.key, references[to]?.key];
    return a && b ? [{ from: a, to: b, kind }] : [];
  });
  return {
    id,
    live: live ? 1 : 0,
    title: record.article?.title ?? '',
    site: record.article?.site ?? '',
    date: record.article?.published ?? clippedAt,
    officials,
    references,
    relations,
    nameKeys: distinct(officials.map(({ name }) => nameKey(name))),
    officialKeys: distinct(officials.map(({ key }) => key)),
    organisationKeys: distinct(officials.flatMap(({ organizations }) => organizations.map(organisationKey))),
    referenceKeys: distinct(references.map(({ key }) => key).filter((key) => key !== '')),
    types: distinct(references.map(({ type }) => type)),
  };
}

const distinct = (values: string[]): string[] => [...new Set(values)];

function namedOfficial(official: Official): NamedOfficial {
  return {
    key: officialKey(official),
    name: official.name,
    rank: official.rank,
    country: official.country,
    class: official.class,
    organizations: organisationsOf(official),
    roles: official.roles.map(({ title, organization, status, evidence }) => ({
      title,
      organization,
      status,
      evidence,
    })),
    mentions: official.mentions,
  };
}

function namedReference(reference: Reference): NamedReference {
  const { key, id, type, name, subject, issuer, date, mentions } = reference;
  return { key: key ?? '', label: documentLabel(reference), id, type, name, subject, issuer, date, mentions };
}
