/**
 * In Chromium a form's fields stand in the place of its properties, also for content scripts: `<input name="parentElement">` leads whoever
 * climbs the tree in a circle.
 */

/** What is asked of the nodes of a page while it is read. */
const asked =
  `addEventListener childNodes contains data firstChild firstElementChild getAttribute getElementsByClassName
getElementsByTagName hasAttribute hasAttributes isConnected lastChild localName nextElementSibling nextSibling nodeType
ownerDocument parentElement parentNode previousElementSibling shadowRoot textContent`.split(/\s+/);

/** Pages with more forms are not read: looking through them would take its time. */
const mostForms = 1_000;

/** Whether a form of the page answers for its fields where it is asked for itself. Such a page cannot be read. */
export function isMasked({ forms }: Pick<Document, 'forms'>): boolean {
  if (forms.length > mostForms) return true;
  // What a form has of its own are its fields: properties are its prototype's.
  return [...forms].some((form) => asked.some((name) => Object.hasOwn(form, name)));
}

/** Only a script builds deeper; what stands further up is not asked. */
const deepest = 200;

/** An element and what it stands in, from the inside out, whatever fields are called. */
export function* holdersOf(element: Element): Generator<Element> {
  let at: Element | null = element;
  for (let depth = 0; at && depth < deepest; depth += 1) {
    yield at;
    at = Reflect.get(Node.prototype, 'parentElement', at) as Element | null;
  }
}
