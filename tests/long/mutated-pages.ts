/**
 * `npm run long -- mutated-pages [COUNT]`: detection on mutated pages (10,000 without a number): tags dropped, nested, left open, attributes
 * torn, pieces of pages mixed, and every fiftieth a tree of 100,000 nodes, deep or wide, as only a script can build it. No exception, none
 * over 100 ms. Starting points are saved pages where they are on this machine, else made-up ones.
 */
import { detectArticle } from '../../src/article/index';
import { ELEMENT, PageNode, TEXT } from '../../src/cli/dom/node';
import { parsePage } from '../../src/cli/dom/parse';
import { madeUpPage, PARAGRAPHS } from '../pages/made-up';
import { readPageSet } from '../pages/sets';

const LONGEST_MS = 100;
const BIG = 100_000;
const count = Number(process.argv[4] ?? 10_000);
const saved = [...(readPageSet('vi')?.pages ?? []), ...(readPageSet('en')?.pages ?? [])].map(({ html }) => html);
const sources = (saved.length > 0 ? saved : [madeUpPage()]).filter(({ length }) => length < 300_000);

let seed = 20_240_612;
/** The same run every time: a failure can be found again by its number. */
function random(below: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}
const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;

const TAGS = [
  'div',
  'p',
  'span',
  'article',
  'table',
  'td',
  'b',
  'a',
  'ul',
  'li',
  'h1',
  'section',
  'form',
  'template',
  'svg',
  'select',
];
const mutations: ((html: string) => string)[] = [
  (html) => html.replace(/<\/(?:p|div|li|span)>/g, (tag) => (random(3) === 0 ? '' : tag)),
  (html) => html.replace(/<(?:p|div|li|span|h1)[^>]*>/g, (tag) => (random(4) === 0 ? '' : tag)),
  (html) => html.replace(/<p/g, () => (random(5) === 0 ? `<${pick(TAGS)}><p` : '<p')),
  (html) =>
    html.replace(/(?:class|id)="[^"]*"/g, (name) =>
      random(4) === 0 ? `class="${pick(['comments', 'sidebar', 'article__body', 'ads', ''])}"` : name,
    ),
  (html) => html.slice(random(html.length)),
  (html) => html.slice(0, random(html.length)),
  (html) => html.slice(0, random(html.length)) + pick(sources).slice(random(2000)),
  (html) => html.replace(/"/g, (sign) => (random(200) === 0 ? '' : sign)),
  (html) => html.replace(/<body/, `${'<div>'.repeat(random(800))}<body`),
  (html) => html.replace(/<h1/g, () => `<${pick(['h1', 'div', 'h2'])}`),
];

function bigPage(): Document {
  const page = parsePage(madeUpPage());
  const body = page.body as unknown as PageNode;
  const deep = random(2) === 0;
  const name = pick(TAGS);
  const text = pick([PARAGRAPHS[0] ?? '', 'ngắn', '']);
  let holder = body;
  for (let i = 0; i < BIG; i++) {
    const element = new PageNode(ELEMENT, name, '', '', random(2) === 0 ? [{ name: 'class', value: 'same' }] : []);
    append(holder, element);
    if (text) append(element, new PageNode(TEXT, '', '', text));
    if (deep) holder = element;
  }
  return page;
}

function append(parent: PageNode, node: PageNode): void {
  node.parentNode = parent;
  node.previousSibling = parent.lastChild;
  if (parent.lastChild) parent.lastChild.nextSibling = node;
  else parent.firstChild = node;
  parent.lastChild = node;
}

function mutated(): Document {
  let html = pick(sources);
  for (let i = 0; i <= random(3); i++) html = pick(mutations)(html);
  return parsePage(html);
}

let slowest = 0;
let found = 0;
const failures: string[] = [];
for (let i = 0; i < count; i++) {
  const page = i % 50 === 0 ? bigPage() : mutated();
  // The tree's index of names is the parser's work.
  page.getElementsByTagName('meta');
  // The lesser of clock and processor: others on the machine lengthen the one, the collector's threads the other.
  const start = performance.now();
  const before = process.cpuUsage();
  try {
    if (detectArticle(page, 'https://bao.example.vn/bai-123456.html')) found += 1;
  } catch (error) {
    failures.push(`${i}: ${error instanceof Error ? error.stack : String(error)}`);
  }
  const spent = process.cpuUsage(before);
  const ms = Math.min(performance.now() - start, (spent.user + spent.system) / 1000);
  slowest = Math.max(slowest, ms);
  if (ms > LONGEST_MS) failures.push(`${i}: ${ms.toFixed(0)} ms`);
}
console.log(`${count} pages, ${found} with an article, slowest ${slowest.toFixed(1)} ms, ${failures.length} failures`);
for (const failure of failures.slice(0, 20)) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
