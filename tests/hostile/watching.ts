/** A page that looks for an extension in every way that a page has, before anything else of it runs. `seen()` tells what it saw. */
import { page } from '../page/pages';

/** Calls in the page's own world that an extension might make there. */
const traps = `
const seen = [];
const note = (what) => seen.push(what);
const trap = (owner, name) => {
  const was = owner[name];
  if (typeof was !== 'function') return;
  owner[name] = function (...args) { note('call ' + name); return was.apply(this, args); };
};
for (const name of ['attachShadow', 'append', 'insertAdjacentElement', 'setAttribute', 'getAttribute', 'hasAttributes', 'animate', 'showPopover'])
  for (const { prototype } of [Element, HTMLElement]) if (Object.hasOwn(prototype, name)) trap(prototype, name);
for (const name of ['appendChild', 'insertBefore', 'removeChild', 'contains', 'compareDocumentPosition']) trap(Node.prototype, name);
for (const name of ['createElement', 'createRange', 'createTreeWalker', 'getSelection', 'getElementsByTagName', 'caretPositionFromPoint', 'elementFromPoint'])
  trap(Document.prototype, name);
for (const name of ['set', 'get', 'delete', 'clear', 'has']) trap(HighlightRegistry.prototype, name);
for (const name of ['getClientRects', 'getBoundingClientRect', 'comparePoint', 'setStart']) trap(Range.prototype, name);
for (const name of ['fetch', 'getComputedStyle', 'matchMedia', 'requestIdleCallback', 'postMessage', 'queueMicrotask']) trap(window, name);
trap(EventTarget.prototype, 'addEventListener');
trap(JSON, 'stringify'); trap(JSON, 'parse'); trap(performance, 'now'); trap(String.prototype, 'normalize'); trap(RegExp.prototype, 'exec');
trap(Map.prototype, 'get');
const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement');
Object.defineProperty(Node.prototype, 'parentElement', { ...parentOf, get() { note('get parentElement'); return parentOf.get.call(this); } });
new MutationObserver((records) => { for (const { type, target } of records) note('mutation ' + type + ' of ' + target.nodeName); })
  .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
new PerformanceObserver((list) => { for (const { name } of list.getEntries()) if (name.includes('extension')) note('resource ' + name); })
  .observe({ type: 'resource', buffered: true });
for (const type of ['error', 'unhandledrejection', 'message', 'messageerror', 'securitypolicyviolation', 'storage', 'focusin', 'selectionchange', 'beforetoggle', 'toggle', 'slotchange'])
  window.addEventListener(type, (event) => note('event ' + event.type), true);
`;

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
  .replace('<head>', `<head><script>{${traps}${telling}}</script>`)
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
