/** One clipping in the report: source, the reader's note, the marked text, officials and documents. */
import { documentLabel } from '../annotate/document-label';
import type { Official, Reference } from '../annotate/record';
import type { Clipping } from '../clippings';
import { day, type MessageKey, message, postInWords } from '../platform';
import { addressOf, articleOf } from './article';
import { authorsOf, publishedDay } from './citation';
import { markupEscaped } from './markup';
import { type Piece, paragraphsOf } from './passages';

function officialText({ name, rank, roles }: Official): string {
  return [[rank, name].filter(Boolean).join(' '), ...roles.map(postInWords)].filter(Boolean).join('; ');
}

function referenceText(reference: Reference): string {
  const { id, name, subject, issuer } = reference;
  return [documentLabel(reference), name && id, issuer, subject].filter(Boolean).join('; ');
}

function pieceMarkup({ text, mark }: Piece): string {
  return mark === null ? markupEscaped(text) : `<mark class="${mark.kind}">${markupEscaped(text)}</mark>`;
}

function list(heading: MessageKey, items: string[]): string {
  if (items.length === 0) return '';
  return `<h3>${markupEscaped(message(heading))}</h3>\n<ul>\n${items.map((item) => `<li>${markupEscaped(item)}</li>\n`).join('')}</ul>\n`;
}

/** All text of the page goes through `markupEscaped`; the stored markup is not used. */
export function reportArticle(clipping: Clipping): string {
  const article = articleOf(clipping);
  const address = markupEscaped(addressOf(article));
  const meta = [authorsOf(article).join(', '), article.site, publishedDay(article)].filter(Boolean).map(markupEscaped);
  const clipped = message('exportReportClipped', day(clipping.clippedAt));
  const { quote, note, tags, record } = clipping;
  const paragraphs = paragraphsOf(clipping).map((pieces) => `<p>${pieces.map(pieceMarkup).join('')}</p>\n`);
  return [
    `<article lang="${markupEscaped(article.language)}">\n<h2>${markupEscaped(article.title)}</h2>\n`,
    `<p class="meta">${[...meta, markupEscaped(clipped)].join(' · ')}`,
    address && `<br><a href="${address}" rel="noreferrer">${address}</a>`,
    tags.length > 0 && `<br>${markupEscaped(tags.join(' · '))}`,
    '</p>\n',
    quote && `<blockquote>${markupEscaped(quote.exact)}</blockquote>\n`,
    note && `<p class="note">${markupEscaped(note)}</p>\n`,
    ...paragraphs,
    list('exportReportOfficials', record.officials.map(officialText)),
    list('exportReportReferences', record.references.map(referenceText)),
    '</article>\n',
  ]
    .filter(Boolean)
    .join('');
}
