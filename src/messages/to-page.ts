/** What the background and the popup ask of a page's content script, checked by hand there: the schema library stays out of pages. */
import type { AnnotationRecord } from '../annotate/record';
import type { Corrections } from './corrections';
import type { TextQuote } from './quote';

export type EntityKind = 'official' | 'reference';

export type PageRequest =
  /** Reads the page anew and hands over everything that a clip needs. */
  | { type: 'readPage' }
  /** Scrolls to a mention and marks it as the chosen one, where the article still bears its `text` at `start` (UTF-16 code units). */
  | { type: 'showMention'; kind: EntityKind; start: number; text: string }
  /** Walks to the next or previous mention from the chosen one, else from what is on the screen. */
  | { type: 'walkMentions'; step: 1 | -1 }
  /** Opens the card of the chosen mention, or closes the open one. */
  | { type: 'toggleCard' };

export interface PageReading {
  record: AnnotationRecord;
  /** Clean markup of the article's body; null without an article. Untrusted: sanitise before it is shown. */
  markup: string | null;
  /** What the reader has selected inside the article. */
  selection: TextQuote | null;
  /** What the reader has put right on this page so far. */
  corrections: Corrections;
}

export interface PageReplies {
  readPage: PageReading;
  showMention: boolean;
  walkMentions: boolean;
  toggleCard: boolean;
}

const isOffset = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

/** The request, when the value is one of the closed list, else null. */
export function pageRequest(value: unknown): PageRequest | null {
  if (typeof value !== 'object' || value === null) return null;
  const request = value as Record<string, unknown>;
  const known =
    request.type === 'readPage' ||
    request.type === 'toggleCard' ||
    (request.type === 'walkMentions' && (request.step === 1 || request.step === -1)) ||
    (request.type === 'showMention' &&
      (request.kind === 'official' || request.kind === 'reference') &&
      isOffset(request.start) &&
      typeof request.text === 'string');
  return known ? (value as PageRequest) : null;
}
