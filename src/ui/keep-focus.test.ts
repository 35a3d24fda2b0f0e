// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFocus } from './keep-focus';

let over: AbortController;
const add = (tag: string, to: Element, tabIndex?: number): HTMLElement => {
  const made = document.createElement(tag);
  if (tabIndex !== undefined) made.tabIndex = tabIndex;
  to.append(made);
  return made;
};
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

let main: HTMLElement;
let region: HTMLElement;
let row: HTMLElement;
let button: HTMLElement;

beforeEach(() => {
  over = new AbortController();
  document.body.replaceChildren();
  main = add('main', document.body, -1);
  region = add('section', main, 0);
  row = add('li', add('ul', region));
  button = add('button', row);
  keepFocus(main, over.signal);
});
afterEach(() => over.abort());

it('gives the keyboard to the nearest place around what goes', async () => {
  add('button', main).focus();
  button.focus();
  await settled();
  row.remove();
  await settled();
  expect(document.activeElement).toBe(region);
  region.remove();
  await settled();
  expect(document.activeElement).toBe(main);
});

it('leaves it where it was put meanwhile, and where the reader has left', async () => {
  const other = add('button', main);
  button.focus();
  other.focus();
  row.remove();
  await settled();
  expect(document.activeElement).toBe(other);
  other.blur();
  await settled();
  other.remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});
