/**
 * Pages that are not read. In Chromium a form's fields shadow its properties, for content scripts too (DOM clobbering):
 * `<input name="parentElement">` sends a walk up the tree into a loop.
 */

/** The properties of nodes that reading a page uses. */
const queriedProperties =
  `addEventListener childNodes contains data firstChild firstElementChild getAttribute getElementsByClassName
getElementsByTagName hasAttribute hasAttributes isConnected lastChild localName nextElementSibling nextSibling nodeType
ownerDocument parentElement parentNode previousElementSibling shadowRoot textContent`.split(/\s+/);

/** No news page has a tenth of this; searching more would block the page for too long. */
const maxElements = 100_000;
const maxForms = 1_000;

/** Whether the page is too big, or the fields of one of its forms shadow a property that reading uses. */
export function isUnreadable(document: Document): boolean {
  if (document.getElementsByTagName('*').item(maxElements) !== null) return true;
  const { forms } = document;
  if (forms.length > maxForms) return true;
  // A form's own properties are its fields; the DOM's are on its prototype.
  return [...forms].some((form) => queriedProperties.some((name) => Object.hasOwn(form, name)));
}

/** Only scripts build deeper trees; ancestors further up are ignored. */
const maxDepth = 200;

/** An element and its ancestors, innermost first, across shadow roots and safe from clobbering. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  let at: Element | null = element;
  for (let depth = 0; at && depth < maxDepth; depth += 1) {
    yield at;
    const above: Node | null = Reflect.get(Node.prototype, 'parentNode', at);
    at = above instanceof ShadowRoot ? above.host : above instanceof Element ? above : null;
  }
}
