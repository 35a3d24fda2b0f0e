// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import type { DetectedArticle } from '../article';
import { selectedQuote } from './selection';

const text = 'Bà Trần Thị Thử nói sẽ xem.\nÔng Lê Văn Mẫu nói sẽ làm.\n';

const element = (name: string, ...children: (string | Node)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

beforeEach(() => {
  document.body.replaceChildren(
    element('h1', 'Tin'),
    element('p', 'Bà ', element('b', 'Trần Thị Thử'), ' nói sẽ xem.'),
    element('p', 'Ông Lê Văn Mẫu nói sẽ làm.'),
    element('i', 'Hết'),
  );
});

/** As much of a detected article as a selection needs; its text is in the paragraphs. */
function detected(): DetectedArticle {
  const starts = new Map<Node, number>();
  let length = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    for (const child of paragraph.childNodes) {
      const node = child.firstChild ?? child;
      starts.set(node, length);
      length += node.textContent?.length ?? 0;
    }
    length += 1;
  }
  const offsetOf = (node: Node, at: number) => (starts.has(node) ? (starts.get(node) ?? 0) + at : null);
  return { article: { text }, map: { offsetOf } } as unknown as DetectedArticle;
}

/** The quote where words from the first to the second are selected. */
function quoteOf([from, start]: [Node | null, number], [to, end]: [Node | null, number]) {
  const selection = document.getSelection();
  selection?.setBaseAndExtent(from!, start, to!, end);
  return selectedQuote(detected(), selection);
}

it('is nothing where nothing of the article is selected', () => {
  expect(selectedQuote(detected(), null)).toBeNull();
  document.getSelection()?.removeAllRanges();
  expect(selectedQuote(detected())).toBeNull();
  const heading = document.querySelector('h1')!.firstChild;
  expect(quoteOf([heading, 0], [heading, 3])).toBeNull();
  const name = document.querySelector('b')!.firstChild;
  expect(quoteOf([name, 2], [name, 2])).toBeNull();
});

it('is part of one node of text', () => {
  const name = document.querySelector('b')!.firstChild;
  expect(quoteOf([name, 5], [name, 12])).toEqual({
    start: 8,
    end: 15,
    exact: 'Thị Thử',
    prefix: 'Bà Trần ',
    suffix: ' nói sẽ xem.\nÔng Lê Văn Mẫu nói ',
  });
});

it('goes over several elements, and ends with the article', () => {
  const name = document.querySelector('b')!.firstChild;
  expect(quoteOf([name, 0], [document.querySelector('i')!.firstChild, 2])?.exact).toBe(
    'Trần Thị Thử nói sẽ xem.\nÔng Lê Văn Mẫu nói sẽ làm.',
  );
  expect(quoteOf([document.querySelector('h1'), 0], [name, 4])?.exact).toBe('Bà Trần');
});
