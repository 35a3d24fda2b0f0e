import type { Page } from 'puppeteer-core';

/** A marked range of the page, as the registry of highlights bears it. */
export interface Mark {
  /** The name under which the highlight is registered. */
  highlight: string;
  text: string;
  /** The middle of its first line, in pixels of the viewport. */
  x: number;
  y: number;
}

/** All marks of a page, in the order of the page. The registry is shared, so the page's own world sees them. */
export function readMarks(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const found: { highlight: string; text: string; range: Range; x: number; y: number }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      for (const bounds of ranges) {
        const range = document.createRange();
        range.setStart(bounds.startContainer, bounds.startOffset);
        range.setEnd(bounds.endContainer, bounds.endOffset);
        const box = range.getClientRects()[0];
        const x = box === undefined ? -1 : box.left + box.width / 2;
        const y = box === undefined ? -1 : box.top + box.height / 2;
        found.push({ highlight, text: range.toString().replace(/\s+/g, ' '), range, x, y });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ highlight, text, x, y }) => ({ highlight, text, x, y }));
  });
}

/** Waits until the page bears at least `count` marks and no more come; gives them. Throws after ten seconds. */
export async function waitForMarks(page: Page, count = 1): Promise<Mark[]> {
  const end = Date.now() + 10_000;
  let before = -1;
  let marks: Mark[] = [];
  while (Date.now() < end) {
    marks = await readMarks(page);
    if (marks.length >= count && marks.length === before) return marks;
    before = marks.length;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(
    `Waited in vain for ${count} marks; there are ${marks.length}: ${marks.map((m) => m.text).join(' | ')}`,
  );
}

/**
 * The document of a page as its source says it, and as it stands now, both serialised by the page's own parser.
 * They are the same as long as nobody changed a node: the fixtures bear no scripts.
 */
export function serialise(page: Page): Promise<{ source: string; now: string }> {
  return page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    return {
      source: new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
      now: document.documentElement.outerHTML,
    };
  });
}
