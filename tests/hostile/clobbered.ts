/** Names of properties as names of elements: `document.body` and `form.parentElement` are then what the page put there. */

import { sample } from '../fixtures/sample';
import { page, paragraphs } from '../page/pages';

const ofNodes =
  `attributes childNodes children classList className clientHeight cloneNode contains data dispatchEvent firstChild
firstElementChild getAttribute getBoundingClientRect getElementsByClassName getElementsByTagName hasAttribute hasAttributes id
innerHTML isConnected lastChild lastElementChild length localName matches nextElementSibling nextSibling nodeName nodeType nodeValue
ownerDocument parentElement parentNode previousElementSibling previousSibling querySelector querySelectorAll shadowRoot style tagName
textContent addEventListener removeEventListener`.split(/\s+/);

const ofDocuments =
  `activeElement adoptedStyleSheets body caretPositionFromPoint createElement createElementNS createRange
createNodeIterator createTreeWalker defaultView documentElement documentURI doctype fonts forms getElementById getSelection head hidden images links
location readyState scripts scrollingElement title URL visibilityState`.split(/\s+/);

const inputs = ofNodes.map((name) => `<input type="hidden" name="${name}" id="${name}">`).join('');

/** The article stands in a form whose fields bear the names of everything that a node is asked for. */
export const clobberedForm = page({ body: `<form>${inputs}${paragraphs(sample)}${inputs}</form>` });

/** Around the whole page, headline and all. */
export const clobberedPage = page().replace('<main', `<form>${inputs}<main`).replace('</main>', '</main></form>');

/** Pictures and forms whose names stand for the document's own properties. */
export const clobberedDocument = page({
  body: `${paragraphs(sample)}${[...ofDocuments, ...ofNodes]
    .map((name, i) => (i % 2 === 0 ? `<img name="${name}" alt="">` : `<form name="${name}"></form>`))
    .join('')}`,
});

/** The same put there before anything else of the page, so that nothing of it is ever seen unclobbered. */
export const clobberedEarly = clobberedDocument.replace(
  '<main',
  '<form name="body"></form><form name="addEventListener"></form><main',
);
