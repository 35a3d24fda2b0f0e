import { type Block, collectBlocks } from './blocks';
import { cutClosing } from './closing';
import { findContainer } from './container';
import type { DetectedArticle } from './detected';
import { nameOf } from './elements';
import { isArticle } from './evidence';
import { removedFrom } from './families';
import { findHeadline, findTitleLine } from './headline';
import { isVietnamese } from './language';
import { findLead } from './lead';
import { isLegalDocument } from './legal-document';
import { isFrontPage } from './metadata/address';
import { describe } from './metadata/index';
import { readArticleSchemas } from './metadata/json-ld';
import { readMeta } from './metadata/meta';
import { squeeze } from './metadata/title';
import { findPlaces, isNoise } from './places';
import { plainText, selectBlocks } from './select';
import { mapText } from './text-map';

export type { DetectedArticle } from './detected';
export type { NodeRange, TextMap } from './text-map';

/** What noise may hold of a body: a box that holds more is misnamed. */
const MISNAMED_SHARE = 0.4;
/** A title that is no heading stands among the first lines. */
const HEAD_LINES = 8;

/**
 * The article of a page, or null where it bears none (front pages, sections, searches, documents). `url`: where the page stands.
 * Asks for no layout, changes nothing; linear in the size of the page, without recursion.
 */
export function detectArticle(document: Document, url: string): DetectedArticle | null {
  if (!document.body || isFrontPage(url)) return null;
  const meta = readMeta(document);
  const titles = [
    meta.first('og:title', 'twitter:title') ?? '',
    document.getElementsByTagName('title')[0]?.textContent ?? '',
  ];
  const heading = findHeadline(document, titles);
  const title = squeeze(heading?.textContent ?? titles[0] ?? '');
  const vietnamese = isVietnamese(title) || speaksVietnamese(document, url);

  const places = findPlaces(document.body, heading);
  const container = findContainer(places, vietnamese);
  if (!container || container.noise) return null;
  const most = container.all * MISNAMED_SHARE;
  const foreign = vietnamese ? removedFrom(nameOf(container.element)) : null;
  const collected = collectBlocks(
    container.element,
    (element, names) =>
      (isNoise(element, true, names) || (foreign?.test(names) ?? false)) && (places.get(element)?.all ?? 0) <= most,
  );
  const selected = selectBlocks(collected, { headline: title, vietnamese });
  const headline =
    heading ??
    findTitleLine(
      collected.slice(0, HEAD_LINES).map((block) => ({ element: block.element, text: plainText(block) })),
      titles,
    );
  const lead: Block[] = vietnamese
    ? findLead({ body: container.element, headline, description: meta.first('og:description', 'description') ?? '' })
    : [];
  const schemas = readArticleSchemas(document);
  const declared = schemas.length > 0 || /^(?:news)?article$/i.test(meta.first('og:type') ?? '');
  if (!isArticle({ headline: headline !== null, declared, collected, kept: [...lead, ...selected] })) return null;
  const { blocks, author } = vietnamese ? cutClosing(selected) : { blocks: selected, author: null };
  const map = mapText([...lead, ...blocks]);
  if (isLegalDocument(url, map.text, declared)) return null;
  const article = describe({
    document,
    url,
    meta,
    schema: schemas[0] ?? null,
    headline,
    body: container.element,
    text: map.text,
    closing: author,
  });
  return { article, body: container.element, map, markup: () => blocks.map(plainText).join('') };
}

/** What the page declares; the text itself is not known yet. */
function speaksVietnamese(document: Document, url: string): boolean {
  const language = document.documentElement.getAttribute('lang') ?? '';
  return (
    /^vi\b/i.test(language) || (URL.canParse(url) && new URL(url).hostname.endsWith('.vn') && !/^en\b/i.test(language))
  );
}
