/** Cards in a test page, in an open shadow root, so that tools can look inside. Bundled into the page. */
import { annotate } from '../../src/annotate';
import type { Article } from '../../src/annotate/record';
import sheet from '../../src/page/card/card.css?inline';
import { createCard } from '../../src/page/card/contents';
import type { Mark } from '../../src/page/marks/marks';
import { defaultSettings } from '../../src/platform';
import { sample } from '../fixtures/sample';

declare global {
  interface Window {
    showCard(kind: Mark['kind'], entity: number, theme: 'light' | 'dark'): Promise<void>;
  }
}

window.showCard = async (kind, entity, theme) => {
  const text = sample.blocks.map((block) => `${block.text}\n`).join('');
  const annotation = annotate(text, { published: sample.published });
  const mark: Mark = { kind, entity, mention: 0, start: 0, end: 0, range: document.createRange(), text: '' };
  const nothing = (): void => {};
  const article = { text, language: 'vi', canonicalUrl: '' } as Article;
  const view = { annotation, article, settings: defaultSettings };
  const { card, settled } = createCard(mark, view, true, {
    onStep: nothing,
    onPin: nothing,
    onClose: nothing,
    onWrong: nothing,
  });
  card.dataset.theme = theme;
  card.style.animation = 'none';
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styles];
  root.append(card);
  await settled;
};
