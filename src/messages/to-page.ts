/** Requests of background and popup to a content script, which checks them by hand: the schema library would be too large for pages. */
import type { AnnotationRecord } from '../annotate/record';
import type { Corrections } from './corrections';
import type { TextQuote } from './quote';

export type EntityKind = 'official' | 'reference';

export type PageRequest =
  /** Reads the page again and returns all that a clip needs. */
  | { type: 'readPage' }
  /** Scrolls to a mention and selects it, if the article still has its `text` at `start` (UTF-16 code units). */
  | { type: 'showMention'; kind: EntityKind; start: number; text: string }
  /** "Not an official", said in the popup: has it stored, and marks that person no more; `wrong: false` undoes it. */
  | { type: 'rejectOfficial'; name: string; wrong: boolean }
  /** Moves to the next or previous mention from the selected one, otherwise from what is on the screen. */
  | { type: 'walkMentions'; step: 1 | -1 }
  /** Opens the card of the selected mention, or closes the open one. */
  | { type: 'toggleCard' };

export interface PageReading {
  record: AnnotationRecord;
  /** Cleaned markup of the article's body; null without an article. Untrusted: sanitise before it is shown. */
  markup: string | null;
  /** The reader's selection inside the article. */
  selection: TextQuote | null;
  /** The reader's corrections on this page so far. */
  corrections: Corrections;
}

export interface PageReplies {
  readPage: PageReading;
  showMention: boolean;
  rejectOfficial: boolean;
  walkMentions: boolean;
  toggleCard: boolean;
}

/** The request if the value is a valid one, otherwise null. */
export function pageRequest(value: unknown): PageRequest | null {
  // An empty object if it is null.
  const request: Record<string, unknown> = Object(value);
  const known =
    request.type === 'readPage' ||
    request.type === 'toggleCard' ||
    (request.type === 'walkMentions' && (request.step === 1 || request.step === -1)) ||
    (request.type === 'rejectOfficial' && typeof request.name === 'string' && typeof request.wrong === 'boolean') ||
    (request.type === 'showMention' &&
      (request.kind === 'official' || request.kind === 'reference') &&
      Number.isInteger(request.start) &&
      Number(request.start) >= 0 &&
      typeof request.text === 'string');
  return known ? (value as PageRequest) : null;
}
