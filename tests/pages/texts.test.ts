import { expect, it } from 'vitest';
import { openingText } from '../../src/article/dom/texts';
import { detectArticle } from '../../src/article/index';
import { ELEMENT, PageNode, TEXT } from '../../src/cli/dom/node';
import { parsePage } from '../../src/cli/dom/parse';
import { madeUpPage } from './made-up';

it('reads through the elements of a heading, up to the given length', () => {
  const heading = parsePage('<h1>Sửa <b>ba đoạn</b> đê<i>!</i></h1>').getElementsByTagName('h1')[0] as Element;
  expect(openingText(heading, 100)).toBe('Sửa ba đoạn đê!');
  expect(openingText(heading, 6)).toBe('Sửa ba');
});

/** How often texts are read of elements of that name, nested three thousand levels deep. */
function readsOf(name: string): number {
  const page = parsePage(madeUpPage());
  let reads = 0;
  let holder = page.body as unknown as PageNode;
  for (let depth = 0; depth < 3000; depth += 1) {
    const element = new PageNode(ELEMENT, name);
    const text = new PageNode(TEXT);
    Object.defineProperty(text, 'data', {
      get: () => {
        reads += 1;
        return 'Sửa ba đoạn đê trước mùa mưa. ';
      },
    });
    append(holder, element);
    append(element, text);
    holder = element;
  }
  detectArticle(page, 'https://bao.example.vn/bai-123456.html');
  return reads;
}

function append(parent: PageNode, node: PageNode): void {
  node.parentNode = parent;
  node.previousSibling = parent.lastChild;
  if (parent.lastChild) parent.lastChild.nextSibling = node;
  else parent.firstChild = node;
  parent.lastChild = node;
}

it('is all that detection reads of headings that hold one another', () => {
  expect(readsOf('h1')).toBeLessThan(readsOf('section') + 100);
});
