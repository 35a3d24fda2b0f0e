import { findBody } from './body';
import { cutClosing } from './closing';
import type { DetectedArticle } from './detected';
import { isArticle } from './evidence';
import { findHeadline, findTitleLine } from './headline';
import { isVietnamese } from './language';
import { findLead } from './lead';
import { isLegalDocument } from './legal-document';
import { markupOf } from './markup';
import { isFrontPage } from './metadata/address';
import { describe } from './metadata/index';
import { readArticleSchemas } from './metadata/json-ld';
import { readMeta } from './metadata/meta';
import { squeeze } from './metadata/title';
import { mapText } from './text-map';

export type { DetectedArticle } from './detected';
export type { NodeRange, TextMap } from './text-map';

/**
 * The article of a page, or null where it bears none (front pages, sections, searches, documents). `url`: where the page stands.
 * Asks for no layout, changes nothing; linear in the size of the page, without recursion.
 */
export function detectArticle(document: Document, url: string): DetectedArticle | null {
  if (!document.body || isFrontPage(url)) return null;
  const meta = readMeta(document);
  const pageTitle = document.getElementsByTagName('title')[0]?.textContent ?? '';
  const titles = [meta.first('og:title', 'twitter:title') ?? '', pageTitle];
  const heading = findHeadline(document, titles);
  const title = squeeze(heading?.textContent ?? titles[0] ?? '');
  const vietnamese = isVietnamese(title) || speaksVietnamese(document, url);

  const body = findBody(document.body, { headline: heading, title, vietnamese });
  if (!body) return null;
  const { element, collected, selected, remove } = body;
  const headline = heading ?? findTitleLine(collected, titles);
  const description = meta.first('og:description', 'description') ?? '';
  const lead = vietnamese ? findLead({ body: element, headline, description }) : [];
  const schemas = readArticleSchemas(document);
  const declared = schemas.length > 0 || /^(?:news)?article$/i.test(meta.first('og:type') ?? '');
  if (!isArticle({ headline: headline !== null, declared, collected, kept: [...lead, ...selected] })) return null;

  const { blocks, author } = vietnamese ? cutClosing(selected) : { blocks: selected, author: null };
  const map = mapText([...lead, ...blocks]);
  if (isLegalDocument(url, map.text, declared)) return null;
  const schema = schemas[0] ?? null;
  return {
    article: describe({ document, url, meta, schema, headline, body: element, text: map.text, closing: author }),
    body: element,
    map,
    markup: () => markupOf({ lead, blocks, body: element, remove, url }),
  };
}

/** What the page declares; its text is not known yet. */
function speaksVietnamese(document: Document, url: string): boolean {
  const language = document.documentElement.getAttribute('lang') ?? '';
  if (/^vi\b/i.test(language)) return true;
  return !/^en\b/i.test(language) && URL.canParse(url) && new URL(url).hostname.endsWith('.vn');
}
