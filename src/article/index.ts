import { cutClosingCredits } from './blocks/closing-credits';
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
import { normalizeText } from './lines/compare';
import { isVietnamese } from './lines/language';
import { isFrontPage, isListAddress } from './metadata/address';
import { urlOf } from './metadata/address-url';
import { readFacts } from './metadata/index';
import { readArticleSchemas, readBreadcrumbs, schemaFor } from './metadata/json-ld';
import { MAX_FACT_LENGTH } from './metadata/limits';
import { readMeta, siteOnly } from './metadata/meta';
import { collapseWhitespace } from './metadata/title';
import { findNamedTitle, findTitleAbove, findTitleLine } from './named-title';

export type { NodeRange, TextMap } from './blocks/text-map';
export type { DetectedArticle } from './detected';

/**
 * Returns the article of a page, or null if it has none (front pages, sections, searches, legal documents). `url`: the page's address.
 * Needs no layout and changes nothing; takes time linear in the size of the page, without recursion.
 */
export function detectArticle(document: Document, url: string): DetectedArticle | null {
  if (!document.body || isFrontPage(url)) return null;
  const meta = readMeta(document);
  const pageTitle = () => document.title.slice(0, MAX_FACT_LENGTH);
  const shared = () => meta.quick('og:title', 'twitter:title') ?? '';
  const titles = [pageTitle, shared];
  const found = findHeadline(document, titles, url) ?? findNamedTitle(document, titles);
  const heading = found?.element ?? null;
  const headingText = found?.text ?? '';
  const title = collapseWhitespace(found ? headingText : shared());
  const vietnamese = isVietnamese(title) || declaresVietnamese(document, url);

  const search = { headline: heading, title, vietnamese, others: found?.next ?? [] };
  const scoped = found?.scope ? findBody(found.scope, search) : null;
  const isScoped = scoped !== null && isSubstantial(scoped);
  const body = isScoped ? scoped : findBody(document.body, search);
  if (!body) return null;
  const { element, collected, remove } = body;
  const undeclared = vietnamese && !shared();
  const titleLine = heading ? null : findTitleLine(collected, titles, undeclared);
  const titleAbove = heading || titleLine ? null : findTitleAbove(element, titles, undeclared);
  const headline = heading ?? titleLine?.element ?? (titleAbove && parentOf(titleAbove));
  const selected = body.selected.filter((block) => block !== titleLine);
  const description = () => meta.quick('og:description', 'description') ?? '';
  const lead = vietnamese ? findLead({ body: element, headline, description }) : [];
  const schemas = once(() => readArticleSchemas(document));
  const declared = () => /^(?:news)?article$/i.test(meta.quick('og:type') ?? '') || schemas().length > 0;
  const listed = isListAddress(url, vietnamese) && schemas().length === 0;
  // A list address with breadcrumbs in JSON-LD, but without an article there, is no article.
  if (listed && readBreadcrumbs(document).length > 0) return null;
  // A line above the body may be the site's name on a list page; with the address of an article it is the title.
  const titled = (heading ?? titleLine ?? (vietnamese && !isListAddress(url, true) ? titleAbove : null)) !== null;
  if (!isArticle({ headline: titled, declared, collected, kept: [...lead, ...selected], listed, vietnamese }))
    return null;

  const { blocks, author } = vietnamese ? cutClosingCredits(selected) : { blocks: selected, author: null };
  const map = mapText([...lead, ...blocks]);
  if (isLegalDocument(url, map.text, declared)) return null;
  // The head of the page does not describe an article that was loaded below another.
  const describesThis = found === null || found.titled || !isScoped;
  const schema = once(() => {
    const matching = schemaFor(schemas(), headingText);
    return describesThis || (matching?.headline && normalizeText(matching.headline) === normalizeText(title))
      ? matching
      : null;
  });
  // A title line is given as its last text node, because its element may contain the whole text.
  const named = heading ?? titleLine?.nodes.at(-1) ?? titleAbove;
  const facts = {
    document,
    url,
    meta: describesThis ? meta : siteOnly(meta),
    own: describesThis,
    schema,
    headline: named,
    headlineText: once(() => (titleLine ? plainText(titleLine) : (titleAbove?.data ?? headingText))),
    body: element,
  };
  return {
    article: readFacts({ ...facts, text: map.text, closing: author }),
    body: element,
    map,
    markup: () => markupOf({ lead, blocks, body: element, remove, url }),
  };
}

/** By what the page declares, because its text is not known yet. */
function declaresVietnamese(document: Document, url: string): boolean {
  const language = document.documentElement.getAttribute('lang') ?? '';
  if (/^vi\b/i.test(language)) return true;
  return !/^en\b/i.test(language) && (urlOf(url)?.hostname.endsWith('.vn') ?? false);
}
