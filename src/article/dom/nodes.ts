/**
 * What is asked of every node, taken from the prototypes of the DOM once: asked by its name on a node, each place in the code learns every
 * kind of element anew on a page that was just opened, and that takes longer than the answers. Nor do fields of a form stand in their place.
 */
type Of = 'Node' | 'Element' | 'CharacterData';

const { call } = Function.prototype;

/** Without a window nodes are the terminal's own, of one kind. */
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

/** The element in whose shadow tree `element` stands; null for what stands in none. */
export function hostOf(element: Element): Element | null {
  let at: Node = element;
  for (let above = at.parentNode; above; above = at.parentNode) at = above;
  return typeOf(at) === 11 ? (at as ShadowRoot).host : null;
}
