/** The frame of every card: kind, position among the mentions, title, body and actions. */
import type { EntityKind } from '../../messages';
import { language, message } from '../../platform';
import { type Child, element, iconButton } from './element';

export interface FrameOptions {
  kind: EntityKind;
  title: string;
  /** Language of the title; the card's own words are in that of the interface. */
  lang: string;
  /** This mention among those of its entity, from 1. */
  position: number;
  total: number;
  pinned: boolean;
  body: Child[];
  actions: Child[];
  onStep(step: 1 | -1): void;
  onPin(): void;
  onClose(): void;
}

/** A non-modal dialog labelled by its heading. */
export function cardFrame(options: FrameOptions): HTMLElement {
  const { kind, title, lang, position, total, pinned } = options;
  const pin = iconButton('pin', message('pagePin'), options.onPin);
  pin.setAttribute('aria-pressed', String(pinned));
  const steps =
    total > 1
      ? [
          iconButton('previous', message('pagePrevious'), () => options.onStep(-1)),
          element(
            'span',
            { class: 'count', role: 'img', 'aria-label': message('pageMentionOf', position, total) },
            `${position}/${total}`,
          ),
          iconButton('next', message('pageNext'), () => options.onStep(1)),
        ]
      : [];
  return element(
    'section',
    { class: 'card', role: 'dialog', lang: language(), 'aria-labelledby': 'title', 'data-kind': kind },
    element(
      'header',
      {},
      element(
        'p',
        { class: 'kind' },
        element('span', {}, message(kind === 'official' ? 'pageOfficial' : 'pageReference')),
      ),
      ...steps,
      pin,
      iconButton('close', message('pageClose'), options.onClose),
    ),
    element('div', { class: 'scroll' }, element('h2', { id: 'title', lang, tabindex: '-1' }, title), ...options.body),
    options.actions.length > 0 && element('footer', {}, ...options.actions),
  );
}
