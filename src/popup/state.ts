/** The popup's state for one tab: read when it opens, and stored in the draft at every input. */
import { computed, signal } from '@preact/signals';
import type { Mention } from '../annotate/record';
import type { Draft } from '../clippings';
import { askUntilAnswered, type EarlierClipping, type EntityKind, type TabReading } from '../messages';
import { askPage } from '../messages/ask-page';
import { failureMessage, message } from '../platform';
import { latestOnly } from '../platform/latest-only';
import { switchSite } from '../platform/site-switch';
import { articleOf } from './article-reading';
import { copyCitation } from './copy-citation';
import { dropDraft, dropStaleDrafts, writeDraft } from './draft';
import { readKnownTags } from './known-tags';
import { newDraft, withEarlier } from './new-draft';
import type { ClipState } from './popup-footer';
import { readWithDraft } from './read-with-draft';
import { isWorthQuoting } from './worth-quoting';

const now = () => new Date().toISOString();

export function createPopup(tabId: number) {
  const tab = signal<TabReading | null>(null);
  const draft = signal<Draft>(newDraft());
  const state = signal<ClipState>('idle');
  const failure = signal<string | null>(null);
  /** A message about something done that is not visible otherwise. */
  const done = signal<string | null>(null);
  const privateAgreed = signal(false);
  const quoteOnly = signal(false);
  /** The latest clipping of the selected words, as far as this popup knows. */
  const existingQuote = signal<EarlierClipping | null>(null);
  const knownTags = signal<string[]>([]);

  /** The latest clipping of what would be clipped now: the article, or the selected words of it. */
  const existing = computed(() => (quoteOnly.value ? existingQuote.value : (tab.value?.existing ?? null)));

  const address = () => tab.value?.reading?.record.article?.canonicalUrl ?? null;

  /** Runs `work` and shows its failure, which would vanish with the popup otherwise. */
  const reportFailure = async (work: () => Promise<void>) => {
    failure.value = null;
    done.value = null;
    try {
      await work();
    } catch (error) {
      state.value = 'idle';
      failure.value = failureMessage(error);
    }
  };

  const applyLatest = latestOnly(([read, kept]: [TabReading, Draft | null]) => {
    quoteOnly.value = isWorthQuoting(read.reading?.selection ?? null);
    if (kept) draft.value = quoteOnly.value ? kept : withEarlier(kept, read.existing);
    existingQuote.value = null;
    tab.value = read;
  });
  const load = () =>
    reportFailure(async () => {
      await applyLatest(readWithDraft(tabId));
      await dropStaleDrafts(now());
    });

  /** Optimistic update: a switch that waited for the page would be pressed again meanwhile, and end up reversed. */
  const switchTo = (on: boolean) =>
    reportFailure(async () => {
      const read = tab.value;
      if (!read) return;
      tab.value = { ...read, on };
      await switchSite(read.host, on).catch((error: unknown) => {
        tab.value = read;
        throw error;
      });
      await load();
    });

  /** Loads tags in use as completions, which the popup does not wait for, and whose failure replaces no other. */
  const loadTags = async () => {
    try {
      knownTags.value = await readKnownTags();
    } catch (error) {
      failure.value ??= failureMessage(error);
    }
  };

  const cite = () =>
    reportFailure(async () => {
      const article = tab.value && articleOf(tab.value)?.record.article;
      if (!article) return;
      await copyCitation(article, draft.value, now());
      done.value = message('popupCopied');
    });

  const changeDraft = (change: Partial<Draft>) => {
    // A changed draft is a new request, because the last one may have been saved although its answer was lost.
    draft.value = { ...draft.value, ...change, requestId: crypto.randomUUID(), changedAt: now() };
    if (state.value === 'saved') state.value = 'idle';
    const url = address();
    if (url && tab.value) void reportFailure(() => writeDraft(url, draft.value, tab.value?.incognito === true));
  };

  const switchQuoteOnly = (only: boolean) => {
    quoteOnly.value = only;
    changeDraft(only ? {} : withEarlier(draft.value, tab.value?.existing ?? null));
  };

  /** "Not an official", or one after all: the page has it stored and marks accordingly, as if it had been said on its card. */
  const reject = (name: string, wrong: boolean) =>
    reportFailure(async () => {
      await askPage(tabId, { type: 'rejectOfficial', name, wrong });
      const { corrections } = draft.value;
      const others = corrections.officials.filter((other) => other.name !== name);
      changeDraft({ corrections: { ...corrections, officials: wrong ? [...others, { name, change: null }] : others } });
    });

  const show = (kind: EntityKind, { start, text }: Mention) =>
    reportFailure(async () => void (await askPage(tabId, { type: 'showMention', kind, start, text })));

  const clip = (asNewVersion: boolean) =>
    reportFailure(async () => {
      const read = tab.value;
      const reading = read && articleOf(read);
      if (!read || !reading) return;
      state.value = 'saving';
      const { requestId, tags, note, corrections, carriedFrom } = draft.value;
      const quote = quoteOnly.value ? reading.selection : null;
      const reply = await askUntilAnswered({
        type: 'clip',
        requestId,
        tabId,
        record: reading.record,
        markup: reading.markup,
        tags,
        note,
        corrections,
        quote,
        asNewVersion,
        ...(carriedFrom !== undefined && { carriedFrom }),
        privateAgreed: privateAgreed.value,
      });
      const latest =
        reply.status === 'duplicate'
          ? reply.earlier
          : { id: reply.id, version: reply.version, clippedAt: now(), written: { tags, note, corrections } };
      if (quote) existingQuote.value = latest;
      else tab.value = { ...read, existing: latest };
      if (reply.status === 'duplicate') {
        if (!quote) draft.value = withEarlier(draft.value, latest);
        state.value = 'idle';
        return;
      }
      privateAgreed.value = false;
      if (!quote) draft.value = { ...draft.value, carriedFrom: reply.id };
      // If the draft changed meanwhile, the change is not in the clip.
      const isUnchanged = draft.value.requestId === requestId;
      state.value = isUnchanged ? 'saved' : 'idle';
      if (!isUnchanged) return;
      await dropDraft(reading.record.article.canonicalUrl, read.incognito);
      // A later clip of the same page is a new request.
      draft.value = { ...draft.value, requestId: crypto.randomUUID() };
    });

  return {
    tab,
    draft,
    state,
    failure,
    done,
    privateAgreed,
    quoteOnly,
    existing,
    knownTags,
    load,
    loadTags,
    switchTo,
    switchQuoteOnly,
    cite,
    changeDraft,
    reject,
    show,
    clip,
  };
}

export type Popup = ReturnType<typeof createPopup>;
