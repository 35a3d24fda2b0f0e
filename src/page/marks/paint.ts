/**
 * Registers the marks with the browser's highlight registry: no node of the page is touched. The page shares the registry and may clear it,
 * so what is registered is checked again whenever the page is read.
 */
import { isFollowed } from './followed';
import { type Look, suffixes } from './look';
import type { Mark } from './marks';

/** Every name of ours, an older script's too. Firefox lets no content script list the registry. */
const ours: readonly string[] = [
  ...suffixes.flatMap((suffix) => [`note-1-${suffix}`, `note-2-${suffix}`]),
  ...['light', 'dark', 'plain'].flatMap((theme) => [`note-3-${theme}`, `note-4-${theme}`]),
];

export interface Painter {
  /** Shows these marks in this look, and nothing else; `followed` are the entities that the reader follows. */
  show(marks: readonly Mark[], look: Look, followed: ReadonlySet<string>): void;
  /** Shows one mark as the one the reader stands on; null for none. */
  choose(mark: Mark | null): void;
  /** The mark that bears a highlighted range. */
  markOf(range: AbstractRange): Mark | undefined;
  /** Registers again what the page may have cleared. */
  restore(): void;
  clear(): void;
}

export function createPainter(registry: HighlightRegistry = CSS.highlights): Painter {
  const officials = new Highlight();
  const references = new Highlight();
  const chosen = new Highlight();
  const watched = new Highlight();
  chosen.priority = 1;
  let owners = new Map<AbstractRange, Mark>();
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
      if (next.suffix !== look?.suffix) for (const name of ours) registry.delete(name);
      look = next;
      owners = new Map();
      officials.clear();
      references.clear();
      watched.clear();
      for (const mark of marks) {
        const highlight = mark.kind === 'official' ? officials : references;
        highlight.add(mark.range);
        if (isFollowed(mark, followed)) watched.add(mark.range);
        owners.set(mark.range, mark);
      }
      restore();
    },
    choose(mark) {
      chosen.clear();
      if (mark) chosen.add(mark.range);
      restore();
    },
    markOf: (range) => owners.get(range),
    restore,
    clear() {
      // After an update a newer script, in a world of its own, may show its marks under these names already.
      for (const [name, highlight] of look ? names(look) : [])
        if (registry.get(name) === highlight) registry.delete(name);
      owners.clear();
      look = null;
      for (const highlight of [officials, references, chosen, watched]) highlight.clear();
    },
  };
}
