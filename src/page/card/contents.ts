/** The card of a mark: first what the article says, then, when they answer, what the library and the registry know. */
import { documentLabel } from '../../annotate/document-label';
import type { Annotation, Article } from '../../annotate/record';
import { ask, type RegistryEntry } from '../../messages';
import { message, type Settings } from '../../platform';
import type { Mark } from '../marks/marks';
import { button, copyButton, textLink } from './actions';
import { element } from './element';
import { cardFrame } from './frame';
import { libraryPart } from './library-part';
import { messageAround } from './message-around';
import { officialBody } from './official-card';
import { referenceBody, registryPart } from './reference-card';

export interface CardView {
  annotation: Annotation;
  article: Article;
  settings: Settings;
}

export interface CardHandlers {
  onStep(step: 1 | -1): void;
  onPin(): void;
  onClose(): void;
  onWrong(name: string, wrong: boolean): void;
}

/** `settled` resolves when the late parts have been filled in. */
export function createCard(
  mark: Mark,
  view: CardView,
  pinned: boolean,
  handlers: CardHandlers,
): { card: HTMLElement; settled: Promise<void> } {
  const entities = mark.kind === 'official' ? view.annotation.officials : view.annotation.references;
  const total = entities[mark.entity]?.mentions.length ?? 0;
  const lang = view.article.language || 'vi';
  const frame = { ...handlers, kind: mark.kind, lang, position: mark.mention + 1, total, pinned };
  return mark.kind === 'official' ? officialCard(mark, view, frame, handlers) : referenceCard(mark, view, frame);
}

type Frame = Omit<Parameters<typeof cardFrame>[0], 'title' | 'body' | 'actions'>;

function officialCard(mark: Mark, view: CardView, frame: Frame, { onWrong }: CardHandlers) {
  const official = view.annotation.officials[mark.entity]!;
  const late = element('div');
  const wrong = button(message('pageNotOfficial'), () => {
    const footer = wrong.parentElement!;
    onWrong(official.name, true);
    const undo = button(message('pageUndo'), () => {
      onWrong(official.name, false);
      footer.replaceChildren(wrong);
      wrong.focus();
    });
    footer.replaceChildren(
      element(
        'p',
        { class: 'aside', role: 'status' },
        ...messageAround('pageNotOfficialDone', official.name, frame.lang),
      ),
      undo,
    );
    undo.focus();
  });
  const card = cardFrame({
    ...frame,
    title: official.name,
    body: [...officialBody(official, view.article.text, frame.lang), late],
    actions: [wrong],
  });
  const organizations = [
    ...new Set(
      official.roles
        .flatMap(({ organization, inferred }) => [inferred ?? '', organization])
        .filter((name) => name !== ''),
    ),
  ];
  const settled = fillLate(late, async () => [
    libraryPart(
      await ask({
        type: 'aboutOfficial',
        name: official.name,
        organizations: organizations.slice(0, 50),
        canonicalUrl: view.article.canonicalUrl,
      }),
    ),
  ]);
  return { card, settled };
}

function referenceCard(mark: Mark, view: CardView, frame: Frame) {
  const reference = view.annotation.references[mark.entity]!;
  const late = element('div');
  let registry: RegistryEntry | null = null;
  const card = cardFrame({
    ...frame,
    title: documentLabel(reference),
    body: [...referenceBody(view.annotation, mark.entity, mark.mention, frame.lang), late],
    actions: [textLink(reference, view.settings), copyButton(reference, () => registry)],
  });
  const settled = fillLate(late, async () => {
    const { key, id, name } = reference;
    const known = await ask({ type: 'aboutReference', key, id, name, canonicalUrl: view.article.canonicalUrl });
    registry = known.registry;
    return [...registryPart(reference, registry), libraryPart(known)];
  });
  return { card, settled };
}

/** Fills in a late part, or removes its place if the background does not answer, as after an update. */
async function fillLate(place: HTMLElement, make: () => Promise<HTMLElement[]>): Promise<void> {
  try {
    place.replaceChildren(...(await make()));
  } catch {
    place.remove();
  }
}
