import type { TreeAdapter, TreeAdapterTypeMap } from 'parse5';
import { type Attribute, COMMENT, DOCTYPE, DOCUMENT, ELEMENT, FRAGMENT, PageNode, TEXT } from './node';

type Types = TreeAdapterTypeMap<
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode
>;

function detach(node: PageNode): void {
  const { parentNode: parent, previousSibling: previous, nextSibling: next } = node;
  if (!parent) return;
  if (previous) previous.nextSibling = next;
  else parent.firstChild = next;
  if (next) next.previousSibling = previous;
  else parent.lastChild = previous;
  node.parentNode = null;
  node.previousSibling = null;
  node.nextSibling = null;
}

function insert(parent: PageNode, node: PageNode, before: PageNode | null): void {
  const previous = before ? before.previousSibling : parent.lastChild;
  node.parentNode = parent;
  node.previousSibling = previous;
  node.nextSibling = before;
  if (previous) previous.nextSibling = node;
  else parent.firstChild = node;
  if (before) before.previousSibling = node;
  else parent.lastChild = node;
}

/** As in browsers, a <template shadowrootmode> becomes the shadow tree of its parent, not a child. */
function append(parent: PageNode, node: PageNode): void {
  if (node.content && node.hasAttribute('shadowrootmode') && parent.nodeType === ELEMENT && !parent.shadowRoot) {
    if (node.getAttribute('shadowrootmode') === 'open') parent.shadowRoot = node.content;
    node.content.host = parent;
    node.parentNode = parent;
    return;
  }
  insert(parent, node, null);
}

function insertText(parent: PageNode, text: string, before: PageNode | null): void {
  const previous = before ? before.previousSibling : parent.lastChild;
  if (previous?.nodeType === TEXT) previous.data += text;
  else insert(parent, new PageNode(TEXT, '', '', text), before);
}

function childrenOf(parent: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) children.push(node);
  return children;
}

function adoptAttributes(element: PageNode, attributes: Attribute[]): void {
  for (const attribute of attributes) if (!element.hasAttribute(attribute.name)) element.attributes.push(attribute);
}

/** The adapter with which parse5 builds the tree, the same as in browsers, from `PageNode`s. */
export const adapter: TreeAdapter<Types> = {
  createDocument: () => new PageNode(DOCUMENT),
  createDocumentFragment: () => new PageNode(FRAGMENT),
  createElement: (name, namespace, attributes) => new PageNode(ELEMENT, name, namespace, '', attributes),
  createCommentNode: (data) => new PageNode(COMMENT, '', '', data),
  createTextNode: (data) => new PageNode(TEXT, '', '', data),
  appendChild: append,
  insertBefore: insert,
  detachNode: detach,
  insertText: (parent, text) => insertText(parent, text, null),
  insertTextBefore: insertText,
  adoptAttributes,
  setTemplateContent: (template, content) => {
    template.content = content;
  },
  getTemplateContent: (template) => template.content ?? template,
  setDocumentType: (document, name) => insert(document, new PageNode(DOCTYPE, name), null),
  setDocumentMode: (document, mode) => {
    document.mode = mode;
  },
  getDocumentMode: (document) => document.mode as ReturnType<TreeAdapter<Types>['getDocumentMode']>,
  getFirstChild: (node) => node.firstChild,
  getChildNodes: childrenOf,
  getParentNode: (node) => node.parentNode,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.localName,
  getNamespaceURI: (element) => element.namespaceURI as ReturnType<TreeAdapter<Types>['getNamespaceURI']>,
  getTextNodeContent: (node) => node.data,
  getCommentNodeContent: (node) => node.data,
  getDocumentTypeNodeName: (node) => node.localName,
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is PageNode => node.nodeType === TEXT,
  isCommentNode: (node): node is PageNode => node.nodeType === COMMENT,
  isDocumentTypeNode: (node): node is PageNode => node.nodeType === DOCTYPE,
  isElementNode: (node): node is PageNode => node.nodeType === ELEMENT,
  setNodeSourceCodeLocation: () => undefined,
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => undefined,
};
