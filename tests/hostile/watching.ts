/** A page that looks for an extension in every way that a page has, before anything else of it runs. `seen()` tells what it saw. */
import { page } from '../page/pages';

/** Functions that an extension might call if it ran in the page's own world, where alone a page can put others in their place. */
const calls: Record<string, string[]> = {
  'Element.prototype': [
    'attachShadow',
    'append',
    'insertAdjacentElement',
    'setAttribute',
    'getAttribute',
    'hasAttributes',
    'animate',
  ],
  'HTMLElement.prototype': ['showPopover'],
  'Node.prototype': ['appendChild', 'insertBefore', 'removeChild', 'contains', 'compareDocumentPosition'],
  'Document.prototype': [
    'createElement',
    'createRange',
    'createTreeWalker',
    'createNodeIterator',
    'getSelection',
    'getElementsByTagName',
    'caretPositionFromPoint',
    'elementFromPoint',
  ],
  'HighlightRegistry.prototype': ['set', 'get', 'delete', 'clear', 'has'],
  'Range.prototype': ['getClientRects', 'getBoundingClientRect', 'comparePoint', 'setStart'],
  window: ['fetch', 'getComputedStyle', 'matchMedia', 'requestIdleCallback', 'postMessage', 'queueMicrotask'],
  'EventTarget.prototype': ['addEventListener'],
  JSON: ['stringify', 'parse'],
  performance: ['now'],
  'String.prototype': ['normalize'],
  'RegExp.prototype': ['exec'],
  'Map.prototype': ['get'],
};

/** Events of the page that an extension would cause if it changed, loaded or sent something there. */
const events = ['error', 'message', 'securitypolicyviolation', 'focusin', 'selectionchange', 'beforetoggle', 'toggle'];

/** What a page sees of any script, also of one in a world of its own, as `seen()` tells it. */
export const trapsForAll = [
  'mutation childList of BODY',
  'mutation attributes of BODY',
  'mutation characterData of #text',
  ...events.map((type) => `event ${type}`),
];

/** What it sees only of one that runs in the page's own world. */
export const trapsWithin = [
  ...Object.entries(calls).flatMap(([owner, names]) => names.map((name) => `call ${owner}.${name}`)),
  'get parentElement',
  'event unhandledrejection',
  'resource',
];

const setting = `
const seen = [];
const note = (what) => seen.push(what);
for (const [path, names] of Object.entries(${JSON.stringify(calls)})) {
  const owner = path.split('.').reduce((from, name) => from[name], window);
  for (const name of names) {
    const was = owner[name];
    owner[name] = function (...args) { note('call ' + path + '.' + name); return was.apply(this, args); };
  }
}
const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement');
Object.defineProperty(Node.prototype, 'parentElement', { ...parentOf, get() { note('get parentElement'); return parentOf.get.call(this); } });
new MutationObserver((records) => { for (const { type, target } of records) note('mutation ' + type + ' of ' + target.nodeName); })
  .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
new PerformanceObserver((list) => { for (const _ of list.getEntries()) note('resource'); }).observe({ type: 'resource', buffered: true });
for (const type of ${JSON.stringify([...events, 'unhandledrejection'])})
  window.addEventListener(type, (event) => note('event ' + event.type), true);
`;

/** Does in a page what every trap waits for. Resolves when all events have come. It stands alone, since it is sent there. */
export async function springTraps(): Promise<void> {
  const { body } = document;
  const box = document.createElement('div');
  box.setAttribute('popover', '');
  box.append('Một ', 'hai');
  body.appendChild(box);
  body.insertBefore(document.createElement('i'), box);
  body.removeChild(box.previousSibling as Node);
  box.insertAdjacentElement('beforeend', document.createElement('b'));
  const button = document.createElement('button');
  const host = document.createElement('div');
  body.append(button, host);
  host.attachShadow({ mode: 'closed' });
  host.addEventListener('click', () => {});
  box.animate([], 0);
  box.showPopover();
  button.focus();
  body.hasAttributes();
  body.setAttribute('lang', body.getAttribute('lang') ?? 'vi');
  (box.firstChild as Text).data = 'Bốn';
  body.contains(box.parentElement);
  body.compareDocumentPosition(box);
  const range = document.createRange();
  range.setStart(box, 0);
  range.comparePoint(box, 0);
  range.getClientRects();
  range.getBoundingClientRect();
  document.createTreeWalker(body);
  document.createNodeIterator(body);
  document.getElementsByTagName('p');
  document.caretPositionFromPoint(1, 1);
  document.elementFromPoint(1, 1);
  document.getSelection()?.selectAllChildren(box);
  const { highlights } = CSS;
  highlights.set('spring', new Highlight(range));
  highlights.get('spring');
  highlights.has('spring');
  highlights.delete('spring');
  highlights.clear();
  getComputedStyle(body);
  matchMedia('print');
  requestIdleCallback(() => {});
  queueMicrotask(() => {});
  postMessage('', '*');
  await fetch(location.href);
  void Promise.reject(new Error('sprung'));
  JSON.parse(JSON.stringify('à'.normalize('NFD')));
  /a/.exec('a');
  new Map().get(performance.now());
  const image = document.createElement('img');
  image.src = 'data:,';
  body.append(image);
  const policy = document.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = "img-src 'none'";
  document.head.append(policy);
  const refused = document.createElement('img');
  refused.src = 'data:image/png,';
  body.append(refused);
  await new Promise((done) => setTimeout(done, 500));
}

const telling = `
window.listen = () => { seen.length = 0; };
window.seen = () => { const told = [...new Set(seen)]; seen.length = 0; return told; };
window.surroundings = () => ({
  globals: Object.getOwnPropertyNames(window).sort().join(),
  ofDocument: Object.getOwnPropertyNames(document).sort().join(),
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  nodes: document.documentElement.outerHTML,
  stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join(),
  runtime: typeof globalThis.chrome?.runtime, browser: typeof globalThis.browser,
});
`;

export const watching = page()
  .replace('<head>', `<head><script>{${setting}${telling}}</script>`)
  .replace('</body>', '<script>listen()</script></body>');

/** What a page can ask for of an extension whose address it knows. */
export async function reachable(origin: string, files: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    const address = origin + file;
    await fetch(address).then(
      () => found.push(`fetch ${file}`),
      () => {},
    );
    const loads = (element: HTMLElement, property: 'src' | 'href'): Promise<void> =>
      new Promise((done) => {
        element.onload = () => done(void found.push(`${element.localName} ${file}`));
        element.onerror = () => done();
        Object.assign(element, { [property]: address, rel: 'stylesheet' });
        document.head.append(element);
      });
    await loads(document.createElement('img'), 'src');
    await loads(document.createElement('script'), 'src');
    await loads(document.createElement('link'), 'href');
  }
  return found;
}
