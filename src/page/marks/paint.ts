/**
 * Paints the marks through the browser's highlight registry, without touching a node of the page. The page shares the registry and may clear
 * it, so the registration is checked whenever the page is read.
 */
import { isFollowed } from './followed';
import { type Look, suffixes } from './look';
import type { Mark } from './marks';

/** Every highlight name that any look uses, because Firefox lets no content script list the registry. */
const ourNames: readonly string[] = [
  ...suffixes.flatMap((suffix) => [`note-1-${suffix}`, `note-2-${suffix}`]),
  ...['light', 'dark', 'plain'].flatMap((theme) => [`note-3-${theme}`, `note-4-${theme}`]),
];

export interface Painter {
  /** Shows exactly these marks in this look; `followed` as from followedEntities. */
  show(marks: readonly Mark[], look: Look, followed: ReadonlySet<string>): void;
  /** Shows one mark as the chosen one; null for none. */
  choose(mark: Mark | null): void;
  /** The mark of a highlighted range. */
  markOf(range: AbstractRange): Mark | undefined;
  /** Registers the highlights again if the page has cleared them. */
  restore(): void;
  clear(): void;
}

export function createPainter(registry: HighlightRegistry = CSS.highlights): Painter {
  const officials = new Highlight();
  const references = new Highlight();
  const chosen = new Highlight();
  const watched = new Highlight();
  chosen.priority = 1;
  let markByRange = new Map<AbstractRange, Mark>();
  let look: Look | null = null;

  const names = ({ suffix, theme }: Look): [string, Highlight][] => [
    [`note-1-${suffix}`, officials],
    [`note-2-${suffix}`, references],
    [`note-3-${theme}`, chosen],
    [`note-4-${theme}`, watched],
  ];
  const restore = (): void => {
    if (!look) return;
    for (const [name, highlight] of names(look)) {
      if (highlight.size > 0 && registry.get(name) !== highlight) registry.set(name, highlight);
    }
  };

  return {
    show(marks, next, followed) {
      if (next.suffix !== look?.suffix) for (const name of ourNames) registry.delete(name);
      look = next;
      markByRange = new Map();
      officials.clear();
      references.clear();
      watched.clear();
      for (const mark of marks) {
        const highlight = mark.kind === 'official' ? officials : references;
        highlight.add(mark.range);
        if (isFollowed(mark, followed)) watched.add(mark.range);
        markByRange.set(mark.range, mark);
      }
      restore();
    },
    choose(mark) {
      chosen.clear();
      if (mark) chosen.add(mark.range);
      restore();
    },
    markOf: (range) => markByRange.get(range),
    restore,
    clear() {
      // After an update a newer script, in another world, may have registered its own highlights under these names.
      for (const [name, highlight] of look ? names(look) : [])
        if (registry.get(name) === highlight) registry.delete(name);
      markByRange.clear();
      look = null;
      for (const highlight of [officials, references, chosen, watched]) highlight.clear();
    },
  };
}
