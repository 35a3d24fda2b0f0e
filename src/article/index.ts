import { cutClosing } from './blocks/closing';
import { isArticle } from './blocks/evidence';
import { markupOf } from './blocks/markup';
import { plainText } from './blocks/select';
import { mapText } from './blocks/text-map';
import { findBody, isSubstantial } from './body';
import type { DetectedArticle } from './detected';
import { parentOf } from './dom/nodes';
import { once } from './dom/once';
import { findHeadline } from './headline';
import { findLead } from './lead';
import { isLegalDocument } from './legal-document';
import { plain } from './lines/compare';
import { isVietnamese } from './lines/language';
import { isFrontPage, isListAddress } from './metadata/address';
import { urlOf } from './metadata/address-url';
import { describe } from './metadata/index';
import { readArticleSchemas, readBreadcrumbs, schemaFor } from './metadata/json-ld';
import { LONGEST_FACT } from './metadata/longest';
import { readMeta, siteOnly } from './metadata/meta';
import { squeeze } from './metadata/title';
import { findNamedTitle, findTitleAbove, findTitleLine } from './named-title';

export type { NodeRange, TextMap } from './blocks/text-map';
export type { DetectedArticle } from './detected';

/**
 * The article of a page, or null where it bears none (front pages, sections, searches, documents). `url`: where the page stands.
 * Asks for no layout, changes nothing; linear in the size of the page, without recursion.
 */
export function detectArticle(document: Document, url: string): DetectedArticle | null {
  if (!document.body || isFrontPage(url)) return null;
  const meta = readMeta(document);
  const pageTitle = () => document.title.slice(0, LONGEST_FACT);
  const shared = () => meta.soon('og:title', 'twitter:title') ?? '';
  const titles = [pageTitle, shared];
  const found = findHeadline(document, titles, url) ?? findNamedTitle(document, titles);
  const heading = found?.element ?? null;
  const headingText = found?.text ?? '';
  const title = squeeze(found ? headingText : shared());
  const vietnamese = isVietnamese(title) || speaksVietnamese(document, url);

  const sought = { headline: heading, title, vietnamese, others: found?.next ?? [] };
  const scoped = found?.scope ? findBody(found.scope, sought) : null;
  const apart = scoped !== null && isSubstantial(scoped);
  const body = apart ? scoped : findBody(document.body, sought);
  if (!body) return null;
  const { element, collected, remove } = body;
  const unsaid = vietnamese && !shared();
  const titleLine = heading ? null : findTitleLine(collected, titles, unsaid);
  const titleAbove = heading || titleLine ? null : findTitleAbove(element, titles, unsaid);
  const headline = heading ?? titleLine?.element ?? (titleAbove && parentOf(titleAbove));
  const selected = body.selected.filter((block) => block !== titleLine);
  const description = () => meta.soon('og:description', 'description') ?? '';
  const lead = vietnamese ? findLead({ body: element, headline, description }) : [];
  const schemas = once(() => readArticleSchemas(document));
  const declared = () => /^(?:news)?article$/i.test(meta.soon('og:type') ?? '') || schemas().length > 0;
  const listed = isListAddress(url, vietnamese) && schemas().length === 0;
  // What describes its place to machines, but no article, bears none.
  if (listed && readBreadcrumbs(document).length > 0) return null;
  // The name of a site may stand above its lists; above a text with the address of an article it is the title.
  const titled = (heading ?? titleLine ?? (vietnamese && !isListAddress(url, true) ? titleAbove : null)) !== null;
  if (!isArticle({ headline: titled, declared, collected, kept: [...lead, ...selected], listed })) return null;

  const { blocks, author } = vietnamese ? cutClosing(selected) : { blocks: selected, author: null };
  const map = mapText([...lead, ...blocks]);
  if (isLegalDocument(url, map.text, declared)) return null;
  // An article that was loaded below another is not what the head of the page speaks of.
  const own = found === null || found.titled || !apart;
  const schema = once(() => {
    const matching = schemaFor(schemas(), headingText);
    return own || (matching?.headline && plain(matching.headline) === plain(title)) ? matching : null;
  });
  // A line of the text stands in an element that may hold the whole of it.
  const named = heading ?? titleLine?.nodes.at(-1) ?? titleAbove;
  const facts = {
    document,
    url,
    meta: own ? meta : siteOnly(meta),
    own,
    schema,
    headline: named,
    headlineText: once(() => (titleLine ? plainText(titleLine) : (titleAbove?.data ?? headingText))),
    body: element,
  };
  return {
    article: describe({ ...facts, text: map.text, closing: author }),
    body: element,
    map,
    markup: () => markupOf({ lead, blocks, body: element, remove, url }),
  };
}

/** What the page declares; its text is not known yet. */
function speaksVietnamese(document: Document, url: string): boolean {
  const language = document.documentElement.getAttribute('lang') ?? '';
  if (/^vi\b/i.test(language)) return true;
  return !/^en\b/i.test(language) && (urlOf(url)?.hostname.endsWith('.vn') ?? false);
}
