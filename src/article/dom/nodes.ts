/**
 * Getters and methods of nodes, taken once from the DOM's prototypes. With plain property access each call site would fill its inline cache
 * for every kind of element on each new page, which takes longer than the accesses themselves. It also avoids fields of a form that shadow
 * its properties.
 */
type Of = 'Node' | 'Element' | 'CharacterData';

const { call } = Function.prototype;

/** Without a window, nodes are those of cli/dom, which are all of one class. */
function getter<Asked, Answer>(of: Of, name: string): (node: Asked) => Answer {
  const prototype: object | undefined = globalThis[of]?.prototype;
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? call.bind(get) : (node) => node[name as keyof Asked] as Answer;
}

function method<Arguments extends unknown[], Answer>(
  name: keyof Element,
): (element: Element, ...given: Arguments) => Answer {
  const of: Element | undefined = globalThis.Element?.prototype;
  return of
    ? call.bind(of[name] as () => Answer)
    : (element, ...given) => (element[name] as (...given: Arguments) => Answer)(...given);
}

export const typeOf = getter<Node, number>('Node', 'nodeType');
export const parentOf = getter<Node, Element | null>('Node', 'parentElement');
export const firstChildOf = getter<Node, Node | null>('Node', 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>('Node', 'nextSibling');
export const tagOf = getter<Element, string>('Element', 'localName');
export const dataOf = getter<Text, string>('CharacterData', 'data');
export const attributeOf = method<[name: string], string | null>('getAttribute');
export const hasAttribute = method<[name: string], boolean>('hasAttribute');
export const hasAttributes = method<[], boolean>('hasAttributes');
export const classOf = (element: Element): string => attributeOf(element, 'class') ?? '';

/** The host of the shadow tree that contains `element`; null if there is none. */
export function hostOf(element: Element): Element | null {
  let at: Node = element;
  for (let above = at.parentNode; above; above = at.parentNode) at = above;
  return typeOf(at) === 11 ? (at as ShadowRoot).host : null;
}
