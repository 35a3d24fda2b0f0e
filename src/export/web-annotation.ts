/**
 * W3C Web Annotation (JSON-LD): one annotation per mention, and one for the reader's quote or note.
 * As the recommendation requires, TextPositionSelector counts code points, those of the article's text.
 */
import { documentLabel } from '../annotate/document-label';
import type { Mention } from '../annotate/record';
import type { Clipping } from '../clippings';
import { postInWords } from '../platform';
import { addressOf, articleOf } from './article';
import { codePoints } from './code-points';
import { type ExportFormat, format } from './format';
import { jsonArray } from './json';

/** UTF-16 units of context before and after a quote. */
const contextLength = 32;

interface Body {
  type: 'TextualBody';
  value: string;
  format: 'text/plain';
  language: string;
  purpose: 'identifying' | 'describing' | 'commenting' | 'tagging';
}

type Motivation = 'identifying' | 'highlighting' | 'commenting';

/** Never cuts a surrogate pair. */
function contextOf(text: string, start: number, end: number): { prefix: string; suffix: string } {
  const prefix = text.slice(Math.max(0, start - contextLength), start).replace(/^[\udc00-\udfff]/, '');
  const suffix = text.slice(end, end + contextLength).replace(/[\ud800-\udbff]$/, '');
  return { prefix, suffix };
}

function* annotations(clipping: Clipping): Generator<object> {
  const article = articleOf(clipping);
  const { text, language } = article;
  const source = addressOf(article) || `urn:uuid:${clipping.workId}`;
  const position = codePoints(text);
  let count = 0;

  const body = (purpose: Body['purpose'], value: string): Body => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    language,
    purpose,
  });

  const target = ({ start, end }: Pick<Mention, 'start' | 'end'>) => ({
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextQuoteSelector', exact: text.slice(start, end), ...contextOf(text, start, end) },
      { type: 'TextPositionSelector', start: position(start), end: position(end) },
    ],
  });

  const annotation = (motivation: Motivation, bodies: Body[], target: unknown) => ({
    id: `urn:uuid:${clipping.requestId}#${++count}`,
    type: 'Annotation',
    motivation,
    created: clipping.clippedAt,
    body: bodies,
    target,
  });

  for (const official of clipping.record.officials) {
    const roles = official.roles.map((role) => body('describing', postInWords(role)));
    const bodies = [body('identifying', official.name), ...roles];
    for (const mention of official.mentions) yield annotation('identifying', bodies, target(mention));
  }
  for (const reference of clipping.record.references) {
    const label = documentLabel(reference);
    for (const mention of reference.mentions) {
      const bodies = [body('identifying', label)];
      if (mention.pinpoint !== null) bodies.push(body('describing', mention.pinpoint));
      yield annotation('identifying', bodies, target(mention));
    }
  }
  const comments = [
    ...(clipping.note === '' ? [] : [body('commenting', clipping.note)]),
    ...clipping.tags.map((tag) => body('tagging', tag)),
  ];
  if (clipping.quote !== null) yield annotation('highlighting', comments, target(clipping.quote));
  else if (comments.length > 0) yield annotation('commenting', comments, source);
}

export const webAnnotation: ExportFormat = format(
  {
    id: 'web-annotation',
    group: 'data',
    label: 'exportWebAnnotation',
    extension: 'jsonld',
    mimeType: 'application/ld+json',
  },
  async function* (clippings) {
    yield '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":';
    yield* jsonArray(clippings, annotations);
    yield '}\n';
  },
);
