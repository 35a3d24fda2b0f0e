/**
 * A document tree with the few members of the DOM that article detection reads. It is not changed after parsing.
 * jsdom takes 1.1 s to load and fourteen times as long per page.
 */
export const ELEMENT = 1;
export const TEXT = 3;
export const COMMENT = 8;
export const DOCUMENT = 9;
export const DOCTYPE = 10;
export const FRAGMENT = 11;

export interface Attribute {
  name: string;
  value: string;
}

export class PageNode {
  parentNode: PageNode | null = null;
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
  /** Of an element with a declarative shadow tree. */
  shadowRoot: PageNode | null = null;
  /** Of a shadow tree. */
  host: PageNode | null = null;
  /** Of a <template>. */
  content: PageNode | null = null;
  /** Of a document: it decides whether the parser nests tables in paragraphs. */
  mode: 'no-quirks' | 'quirks' | 'limited-quirks' = 'no-quirks';

  constructor(
    readonly nodeType: number,
    /** Element or doctype name; empty for other nodes. */
    readonly localName = '',
    readonly namespaceURI = '',
    /** Text of text and comment nodes. */
    public data = '',
    readonly attributes: Attribute[] = [],
  ) {}

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  get parentElement(): PageNode | null {
    return this.parentNode?.nodeType === ELEMENT ? this.parentNode : null;
  }

  get firstElementChild(): PageNode | null {
    return this.firstChild?.nodeType === ELEMENT ? this.firstChild : (this.firstChild?.nextElementSibling ?? null);
  }

  get nextElementSibling(): PageNode | null {
    let node = this.nextSibling;
    while (node && node.nodeType !== ELEMENT) node = node.nextSibling;
    return node;
  }

  get previousElementSibling(): PageNode | null {
    let node = this.previousSibling;
    while (node && node.nodeType !== ELEMENT) node = node.previousSibling;
    return node;
  }

  get ownerDocument(): PageNode {
    let at: PageNode = this;
    while (at.parentNode) at = at.parentNode;
    return at;
  }

  get documentElement(): PageNode | null {
    return childElement(this, 'html');
  }

  get head(): PageNode | null {
    return this.documentElement && childElement(this.documentElement, 'head');
  }

  get body(): PageNode | null {
    return this.documentElement && childElement(this.documentElement, 'body');
  }

  get title(): string {
    return (
      this.getElementsByTagName('title')[0]
        ?.textContent.replace(/[\t\n\f\r ]+/g, ' ')
        .trim() ?? ''
    );
  }

  get textContent(): string {
    if (this.nodeType === TEXT || this.nodeType === COMMENT) return this.data;
    const parts: string[] = [];
    for (let node = after(this, this); node; node = after(node, this))
      if (node.nodeType === TEXT) parts.push(node.data);
    return parts.join('');
  }

  contains(other: PageNode | null): boolean {
    for (let node = other; node; node = node.parentNode) if (node === this) return true;
    return false;
  }

  getElementsByTagName(name: string): PageNode[] {
    return this.indexed(`<${name}`) ?? this.elements((element) => element.localName === name);
  }

  getElementsByClassName(name: string): PageNode[] {
    return (
      this.indexed(`.${name}`) ?? this.elements((element) => element.className.split(/[\t\n\f\r ]+/).includes(name))
    );
  }

  /** Visits text nodes only; `whatToShow` is ignored. */
  createTreeWalker(root: PageNode): { nextNode(): PageNode | null } {
    let at = root;
    const nextNode = () => {
      let node = after(at, root);
      while (node && node.nodeType !== TEXT) node = after(node, root);
      if (node) at = node;
      return node;
    };
    return { nextNode };
  }

  get length(): number {
    return this.data.length;
  }

  /** Of a document: built lazily, since the tree does not change. */
  private index: Map<string, PageNode[]> | null = null;

  private indexed(key: string): PageNode[] | null {
    if (this.nodeType !== DOCUMENT) return null;
    this.index ??= indexOf(this);
    return this.index.get(key) ?? [];
  }

  private elements(wanted: (element: PageNode) => boolean): PageNode[] {
    const found: PageNode[] = [];
    for (let node = after(this, this); node; node = after(node, this)) {
      if (node.nodeType === ELEMENT && wanted(node)) found.push(node);
    }
    return found;
  }
}

/** Indexes elements by `<name` and `.class`. */
function indexOf(root: PageNode): Map<string, PageNode[]> {
  const index = new Map<string, PageNode[]>();
  const add = (key: string, node: PageNode) => {
    const known = index.get(key);
    if (known) known.push(node);
    else index.set(key, [node]);
  };
  for (let node = after(root, root); node; node = after(node, root)) {
    if (node.nodeType !== ELEMENT) continue;
    add(`<${node.localName}`, node);
    for (const name of new Set(node.className.split(/[\t\n\f\r ]+/))) if (name) add(`.${name}`, node);
  }
  return index;
}

function childElement(parent: PageNode, name: string): PageNode | null {
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === ELEMENT && node.localName === name) return node;
  return null;
}

/** The node after `node` in document order inside `root`. */
function after(node: PageNode, root: PageNode): PageNode | null {
  if (node.firstChild) return node.firstChild;
  for (let at: PageNode | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
