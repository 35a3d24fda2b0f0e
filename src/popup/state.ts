/** The popup's state over one tab: read once when it opens, written to the draft at every input. */
import { signal } from '@preact/signals';
import type { Mention } from '../annotate/record';
import type { Draft } from '../clippings';
import { askPage, type EntityKind, insist, type TabReading } from '../messages';
import { failureMessage, message, switchSite } from '../platform';
import { createLatest } from '../platform/latest';
import { articleOf } from './article-reading';
import { copyCitation } from './cite';
import { dropDraft, dropStaleDrafts, writeDraft } from './draft';
import { readKnownTags } from './known-tags';
import { newDraft } from './new-draft';
import type { ClipState } from './popup-foot';
import { readWithDraft } from './read-with-draft';

const now = () => new Date().toISOString();

export function createPopup(tabId: number) {
  const tab = signal<TabReading | null>(null);
  const draft = signal<Draft>(newDraft());
  const state = signal<ClipState>('idle');
  const failure = signal<string | null>(null);
  /** A word on what is done and leaves no other trace. */
  const done = signal<string | null>(null);
  const privateAgreed = signal(false);
  const quoteOnly = signal(false);
  const knownTags = signal<string[]>([]);

  const address = () => tab.value?.reading?.record.article?.canonicalUrl ?? null;

  /** Shows what went wrong instead of letting it vanish with the popup. */
  const told = async (work: () => Promise<void>) => {
    failure.value = null;
    done.value = null;
    try {
      await work();
    } catch (error) {
      state.value = 'idle';
      failure.value = failureMessage(error);
    }
  };

  const take = createLatest(([read, kept]: [TabReading, Draft | null]) => {
    if (kept) draft.value = kept;
    quoteOnly.value = read.reading?.selection != null;
    tab.value = read;
  });
  const load = () =>
    told(async () => {
      await take(readWithDraft(tabId));
      await dropStaleDrafts(now());
    });

  /** Shown at once: a switch that waits for the page is pressed again meanwhile, and then stands the other way round. */
  const switchTo = (on: boolean) =>
    told(async () => {
      const read = tab.value;
      if (!read) return;
      tab.value = { ...read, on };
      await switchSite(read.host, on).catch((error: unknown) => {
        tab.value = read;
        throw error;
      });
      await load();
    });

  /** Tags in use, as completions: a help that the popup does not wait for, and that wipes no failure away. */
  const loadTags = async () => {
    try {
      knownTags.value = await readKnownTags();
    } catch (error) {
      failure.value ??= failureMessage(error);
    }
  };

  const cite = () =>
    told(async () => {
      const article = tab.value && articleOf(tab.value)?.record.article;
      if (!article) return;
      await copyCitation(article, draft.value, now());
      done.value = message('popupCopied');
    });

  const changeDraft = (change: Partial<Draft>) => {
    // Other words are another request: the last may have been saved without an answer.
    draft.value = { ...draft.value, ...change, requestId: crypto.randomUUID(), changedAt: now() };
    if (state.value === 'saved') state.value = 'idle';
    const url = address();
    if (url && tab.value) void told(() => writeDraft(url, draft.value, tab.value?.incognito === true));
  };

  const show = (kind: EntityKind, { start, text }: Mention) =>
    told(async () => void (await askPage(tabId, { type: 'showMention', kind, start, text })));

  const clip = (asNewVersion: boolean) =>
    told(async () => {
      const read = tab.value;
      const reading = read && articleOf(read);
      if (!read || !reading) return;
      state.value = 'saving';
      const { requestId, tags, note, corrections } = draft.value;
      const reply = await insist({
        type: 'clip',
        requestId,
        tabId,
        record: reading.record,
        markup: reading.markup,
        tags,
        note,
        corrections,
        quote: quoteOnly.value ? reading.selection : null,
        asNewVersion,
        privateAgreed: privateAgreed.value,
      });
      if (reply.status === 'duplicate') {
        tab.value = { ...read, existing: reply.earlier };
        state.value = 'idle';
        return;
      }
      tab.value = { ...read, existing: { id: reply.id, version: reply.version, clippedAt: now() } };
      privateAgreed.value = false;
      // What was typed meanwhile is not in the clip.
      const isAll = draft.value.requestId === requestId;
      state.value = isAll ? 'saved' : 'idle';
      if (!isAll) return;
      await dropDraft(reading.record.article.canonicalUrl, read.incognito);
      // A later clip of the same page is another wish, with a request of its own.
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
    knownTags,
    load,
    loadTags,
    switchTo,
    cite,
    changeDraft,
    show,
    clip,
  };
}

export type Popup = ReturnType<typeof createPopup>;
