/**
 * Pages that are left alone. In Chromium a form's fields stand in the place of its properties, also for content scripts: `<input name="parentElement">` leads whoever
 * climbs the tree in a circle.
 */

/** What is asked of the nodes of a page while it is read. */
const asked =
  `addEventListener childNodes contains data firstChild firstElementChild getAttribute getElementsByClassName
getElementsByTagName hasAttribute hasAttributes isConnected lastChild localName nextElementSibling nextSibling nodeType
ownerDocument parentElement parentNode previousElementSibling shadowRoot textContent`.split(/\s+/);

/** No news page has a tenth of it; to look through more for anything takes longer than a page may be held up. */
const mostElements = 100_000;
const mostForms = 1_000;

/** Whether the page is too big, or a form of it answers for its fields where it is asked for itself. */
export function isUnreadable(document: Document): boolean {
  if (document.getElementsByTagName('*').item(mostElements) !== null) return true;
  const { forms } = document;
  if (forms.length > mostForms) return true;
  // What a form has of its own are its fields: properties are its prototype's.
  return [...forms].some((form) => asked.some((name) => Object.hasOwn(form, name)));
}

/** Only a script builds deeper; what stands further up is not asked. */
const deepest = 200;

/** An element and what it stands in, from the inside out and out of shadow trees, whatever fields are called. */
export function* holdersOf(element: Element): Generator<Element> {
  let at: Element | null = element;
  for (let depth = 0; at && depth < deepest; depth += 1) {
    yield at;
    const above: Node | null = Reflect.get(Node.prototype, 'parentNode', at);
    at = above instanceof ShadowRoot ? above.host : above instanceof Element ? above : null;
  }
}
