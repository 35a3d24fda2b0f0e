/** The card of a document: what the article says and, apart from it, what the packaged registry knows. */
import { documentLabel } from '../../annotate/document-label';
import type { Annotation, Reference, RelationKind } from '../../annotate/record';
import type { RegistryEntry } from '../../messages';
import { day, language, type MessageKey, message } from '../../platform';
import { element } from './element';

const relationWords: Record<RelationKind, { from: MessageKey; to: MessageKey }> = {
  amends: { from: 'pageAmends', to: 'pageAmendedBy' },
  replaces: { from: 'pageReplaces', to: 'pageReplacedBy' },
  repeals: { from: 'pageRepeals', to: 'pageRepealedBy' },
  guides: { from: 'pageGuides', to: 'pageGuidedBy' },
  basis: { from: 'pageBasis', to: 'pageBasisOf' },
};

/** `said`: the language of the detail, if it differs from that of the list. */
type Fact = [term: string, detail: string, said?: string];

const dated = (key: MessageKey, date: string): Fact => [message(key), day(date), language()];

/** What the article, in language `lang`, says about the reference at `index`, as seen from one of its mentions. */
export function referenceBody(
  { references, relations }: Annotation,
  index: number,
  mention: number,
  lang: string,
): HTMLElement[] {
  const reference = references[index] as Reference;
  const place = reference.mentions[mention];
  const facts: Fact[] = [];
  if (place?.pinpoint) facts.push([message('pagePinpoint'), place.pinpoint]);
  if (reference.name && reference.id) facts.push([message('pageNumber'), reference.id]);
  if (reference.issuer) facts.push([message('pageIssuer'), reference.issuer]);
  if (reference.date) facts.push(dated('pageIssued', reference.date));
  if (reference.subject) facts.push([message('pageSubject'), reference.subject]);
  for (const { from, to, kind } of relations) {
    const other = from === index ? references[to] : to === index ? references[from] : undefined;
    if (other) facts.push([message(relationWords[kind][from === index ? 'from' : 'to']), documentLabel(other)]);
  }
  const forms = [...new Set(reference.mentions.map(({ text }) => text.replace(/\s+/g, ' ')))];
  if (forms.length > 1) facts.push([message('pageCalled'), forms.map((form) => `“${form}”`).join(', ')]);
  const notes = [
    reference.draft && element('p', { class: 'aside' }, message('pageDraft')),
    reference.keyInferred && element('p', { class: 'aside' }, message('pageKeyInferred')),
  ].filter((note) => note !== false);
  return facts.length > 0 ? [factList(facts, lang), ...notes] : notes;
}

/** What the registry adds, and the day on which it was compiled; empty without an entry. */
export function registryPart(reference: Reference, entry: RegistryEntry | null): HTMLElement[] {
  if (!entry) return [];
  const facts: Fact[] = [];
  if (!reference.id && entry.number) facts.push([message('pageNumber'), entry.number]);
  if (!reference.issuer && entry.issuer) facts.push([message('pageIssuer'), entry.issuer]);
  if (!reference.date && entry.issued) facts.push(dated('pageIssued', entry.issued));
  if (entry.effective) facts.push(dated('pageEffective', entry.effective));
  if (entry.status) facts.push([message('pageStatus'), entry.status]);
  return [
    element(
      'section',
      { class: 'registry' },
      entry.title !== null &&
        entry.title !== reference.name &&
        element('p', { class: 'title', lang: 'vi' }, entry.title),
      facts.length > 0 && factList(facts, 'vi'),
      element('p', { class: 'aside' }, message('pageRegistryAsOf', day(entry.asOf))),
    ),
  ];
}

function factList(facts: readonly Fact[], lang: string): HTMLElement {
  return element(
    'dl',
    {},
    ...facts.flatMap(([term, detail, said = lang]) => [element('dt', {}, term), element('dd', { lang: said }, detail)]),
  );
}
