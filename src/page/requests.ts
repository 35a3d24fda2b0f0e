/** Answers the requests of the background and the popup. */
import type { AnnotationRecord } from '../annotate/record';
import { type PageReading, type PageReplies, type PageRequest, pageRequest, replyOf } from '../messages';
import { browser, listen } from '../platform';
import type { Display } from './display';
import type { MarkedArticle } from './reading';
import { selectedQuote } from './selection';

export interface RequestsOptions {
  /** A fresh reading. */
  read(): Promise<MarkedArticle | null>;
  display: Display;
  /** Names that the user said are not officials. */
  rejected(): string[];
  /** The user says that somebody is no official, or is one after all. Resolves when that is stored. */
  reject(name: string, wrong: boolean): Promise<void>;
}

export function answerRequests(options: RequestsOptions, signal: AbortSignal): void {
  // Returning `true` keeps the channel open in every browser; not all accept a promise instead.
  const listener = (raw: unknown, sender: { id?: string | undefined }, sendReply: (reply: unknown) => void): true => {
    const request = sender.id === browser.runtime.id ? pageRequest(raw) : null;
    if (request) void replyOf(() => answer(request, options)).then(sendReply);
    else sendReply(undefined);
    return true;
  };
  listen(browser.runtime.onMessage, listener, signal);
}

function answer(
  request: PageRequest,
  { read, display, rejected, reject }: RequestsOptions,
): PageReplies[PageRequest['type']] | Promise<PageReading | boolean> {
  switch (request.type) {
    case 'readPage':
      return read().then((reading) => pageReading(reading, rejected()));
    case 'showMention':
      return display.showMention(request.kind, request.start, request.text);
    case 'rejectOfficial':
      return reject(request.name, request.wrong).then(() => true);
    case 'walkMentions':
      return display.walk(request.step);
    case 'toggleCard':
      return display.toggleCard();
  }
}

function pageReading(reading: MarkedArticle | null, wrong: readonly string[]): PageReading {
  // The spread evaluates every lazy getter: Firefox cannot clone an object that has getters.
  const article = reading && { ...reading.detected.article };
  const found = reading?.annotation ?? { officials: [], references: [], relations: [] };
  const record: AnnotationRecord = { source: location.href, article, ...found };
  return {
    record,
    markup: reading?.detected.markup() ?? null,
    selection: reading ? selectedQuote(reading.detected) : null,
    corrections: { article: {}, officials: wrong.map((name) => ({ name, change: null })), references: [] },
  };
}
