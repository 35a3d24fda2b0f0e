/** Shows a reading: marks in the page's colours, the chosen mark and cards; follows the body of the article. */
import type { EntityKind } from '../messages';
import { defaultSettings, type Settings } from '../platform';
import type { Watched } from '../platform/watch-list';
import { type Cards, createCards } from './cards/cards';
import { createFollower } from './follow';
import { createLayoutCallback } from './lifecycle/layout-callback';
import { followedEntities } from './marks/followed';
import { markAt } from './marks/hit';
import { firstLook, type Look, type Theme } from './marks/look';
import { counterpart, type Mark } from './marks/marks';
import { fittingLook } from './marks/page-colors';
import { createPainter } from './marks/paint';
import { announce, nextMark, nextOfSame, scrollToMark } from './marks/walk';
import { type MarkedArticle, mentionAt, regionOf } from './reading';

export interface DisplayOptions {
  settings(): Settings | null;
  /** The people and documents that the user follows. */
  watchList(): readonly Watched[];
  /** Reads the page again; resolves to the milliseconds it took. */
  onChange(): Promise<number>;
  onGiveUp(): void;
  onWrong(name: string, wrong: boolean): void;
}

export interface Display {
  /** Shows a reading; null shows nothing. */
  update(reading: MarkedArticle | null): void;
  /** Follows the region again after following it was given up. */
  resume(): void;
  /** Chooses the mention at an offset of the article, marked or not. Returns false if other words stand there. */
  showMention(kind: EntityKind, start: number, text: string): boolean;
  walk(step: 1 | -1): boolean;
  /** Opens or closes the card of the chosen mark. Resolves to false if there is none. */
  toggleCard(): Promise<boolean>;
}

export function createDisplay(
  { settings, watchList, onChange, onGiveUp, onWrong }: DisplayOptions,
  signal: AbortSignal,
): Display {
  const painter = createPainter();
  let reading: MarkedArticle | null = null;
  let look: Look | null = null;
  let chosen: Mark | null = null;

  const cards: Cards = createCards(
    {
      view: () =>
        reading && {
          annotation: reading.annotation,
          article: reading.detected.article,
          settings: settings() ?? defaultSettings,
        },
      theme: () => recolor(),
      step: (from, step) => {
        const next = nextOfSame(reading?.marks ?? [], from, step);
        if (next) choose(next);
        return next;
      },
      onWrong,
    },
    signal,
  );

  const choose = (mark: Mark): void => {
    chosen = mark;
    painter.choose(mark);
    scrollToMark(mark);
  };

  // A card asks for it too, because a style sheet that loaded meanwhile changes no attribute.
  const recolor = (): Theme => {
    const fitting = reading && fittingLook(reading.marks, settings() ?? defaultSettings);
    if (reading && fitting && fitting.suffix !== look?.suffix) {
      look = fitting;
      painter.show(reading.marks, look, followedEntities(reading.annotation, watchList()));
    }
    return look?.theme ?? 'light';
  };
  const colors = createLayoutCallback(recolor);

  const follow = createFollower(
    {
      cards,
      markAt: (x, y) => markAt(x, y, painter, reading?.marks ?? []),
      opensOnRest: () => settings()?.openOnHover ?? true,
      onChange,
      onTheme: colors.schedule,
      onGiveUp,
    },
    signal,
  );

  const update = (next: MarkedArticle | null): void => {
    const sameMarks = next?.marks === reading?.marks;
    // A pinned card must not stay over the next article.
    if (next?.detected.article.canonicalUrl !== reading?.detected.article.canonicalUrl) cards.close();
    reading = next;
    if (!next) {
      painter.clear();
      chosen = null;
      follow(null);
      return;
    }
    look ??= firstLook(settings() ?? defaultSettings);
    painter.show(next.marks, look, followedEntities(next.annotation, watchList()));
    if (!sameMarks) {
      chosen = counterpart(next.marks, chosen);
      painter.choose(chosen);
      const open = cards.current();
      if (open && !counterpart(next.marks, open) && !cards.pinned()) cards.close();
    }
    colors.schedule();
    follow(regionOf(next));
  };

  signal.addEventListener('abort', () => {
    colors.cancel();
    painter.clear();
  });

  return {
    update,
    resume() {
      follow(null);
      follow(reading && regionOf(reading));
    },
    showMention(kind, start, text) {
      const mark = reading && mentionAt(reading, kind, start, text);
      if (!mark) return false;
      cards.close();
      choose(mark);
      return true;
    },
    walk(step) {
      const marks = reading?.marks ?? [];
      const open = cards.current();
      const next = nextMark(marks, counterpart(marks, open) ?? chosen, step);
      if (!next) return false;
      choose(next);
      if (open) void cards.open(next, { focus: true });
      else announce(next);
      return true;
    },
    async toggleCard() {
      if (cards.current() && cards.pinned()) {
        cards.close();
        return true;
      }
      const mark = chosen ?? cards.current() ?? nextMark(reading?.marks ?? [], null, 1);
      if (!mark) return false;
      choose(mark);
      await cards.open(mark, { focus: true });
      return true;
    },
  };
}
