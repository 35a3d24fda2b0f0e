/** What changed between two versions of an article: names, documents and numbers first, then the words. */
import { type ChangeObject, diffArrays, diffWordsWithSpace } from 'diff';
import type { AnnotationRecord, Official, Reference } from '../../annotate/record';

export interface Changed {
  added: string[];
  removed: string[];
}

export interface VersionChanges {
  /** Officials with their posts: somebody whose post changed is among both. */
  officials: Changed;
  references: Changed;
  /** Figures such as `41`, `3,5` or `21/2019`. */
  numbers: Changed;
  /** The title as it was, where it changed. */
  title: { before: string; after: string } | null;
}

const FIGURE = /\d+(?:[.,/]\d+)*/g;

const officialLine = ({ name, rank, roles }: Official): string => {
  const posts = roles.map(({ title, organization }) => [title, organization].filter(Boolean).join(' ')).join('; ');
  return [[rank, name].filter(Boolean).join(' '), posts].filter(Boolean).join(', ');
};

const referenceLine = ({ id, name, type, mentions }: Reference): string => id ?? name ?? mentions[0]?.text ?? type;

const figures = ({ article }: AnnotationRecord): string[] => article?.text.match(FIGURE) ?? [];

function changed(before: string[], after: string[]): Changed {
  const [was, is] = [new Set(before), new Set(after)];
  return { added: [...is].filter((line) => !was.has(line)), removed: [...was].filter((line) => !is.has(line)) };
}

export function versionChanges(before: AnnotationRecord, after: AnnotationRecord): VersionChanges {
  const titles = { before: before.article?.title ?? '', after: after.article?.title ?? '' };
  return {
    officials: changed(before.officials.map(officialLine), after.officials.map(officialLine)),
    references: changed(before.references.map(referenceLine), after.references.map(referenceLine)),
    numbers: changed(figures(before), figures(after)),
    title: titles.before === titles.after ? null : titles,
  };
}

export interface TextChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const kindOf = ({ added, removed }: Pick<ChangeObject<unknown>, 'added' | 'removed'>) =>
  added ? 'added' : removed ? 'removed' : 'same';

/** The words that changed, paragraph by paragraph; paragraphs that stayed are kept whole. Cost grows with what changed. */
export function textChanges(before: string, after: string): TextChange[] {
  const changes: TextChange[] = [];
  const paragraphs = diffArrays(before.split(/(?<=\n)/), after.split(/(?<=\n)/));
  for (let at = 0; at < paragraphs.length; at++) {
    const [here, next] = [paragraphs[at]!, paragraphs[at + 1]];
    if (here.removed && next?.added) {
      const words = diffWordsWithSpace(here.value.join(''), next.value.join(''));
      changes.push(...words.map((word) => ({ kind: kindOf(word), text: word.value }) as const));
      at++;
    } else {
      changes.push({ kind: kindOf(here), text: here.value.join('') });
    }
  }
  return changes;
}
