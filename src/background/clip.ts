/** Clips: from the popup with the reader's input, or by a key without it. */
import { RECOGNISER_VERSION } from '../annotate';
import { REGISTRY_VERSION } from '../annotate/registry';
import { type ClipReply, type ClipRequest, clipAsRead } from '../messages';
import { ExpectedFailure } from '../platform';
import { flash, markClipped, pageIn } from './icon';
import { earlier, theLibrary } from './library';
import { readTab } from './read-tab';
import { tabOf } from './tab';

export async function clip({ tabId, privateAgreed, type: _, ...request }: ClipRequest): Promise<ClipReply> {
  if (!request.record.article) throw new ExpectedFailure('noArticle');
  if (tabId !== null && !privateAgreed && (await tabOf(tabId)).incognito) throw new ExpectedFailure('privateWindow');
  const library = await theLibrary();
  const outcome = await library.clip({ ...request, recogniser: RECOGNISER_VERSION, registry: REGISTRY_VERSION });
  // The tick says that the article is in the library, which a quote of it does not make so.
  if (tabId !== null && request.quote === null) await tick(tabId, request.record.source).catch(() => {});
  if (outcome.status === 'saved') {
    const { id, version } = outcome.head;
    return { status: 'saved', id, version, again: outcome.again };
  }
  const [latest] = outcome.earlier;
  if (!latest) throw new ExpectedFailure('databaseFailed');
  return { status: 'duplicate', earlier: earlier(latest), sameText: outcome.sameText };
}

/** Shows the tick if the tab still has the clipped article; the page may have navigated meanwhile. */
async function tick(tabId: number, source: string): Promise<void> {
  if ((await pageIn(tabId)) === source.split('#', 1)[0]) await markClipped(tabId);
}

type Asked = 'article' | 'selection' | null;

/**
 * Clips without the popup: the selection, otherwise the article; a menu determines which. The badge shows the result; on failure it shows `!`
 * and this throws.
 */
export async function clipAtOnce(tabId: number, asked: Asked = null): Promise<void> {
  try {
    await flash(tabId, await clipTab(tabId, asked));
  } catch (error) {
    await flash(tabId, '!').catch(() => {});
    throw error;
  }
}

/** Does not clip what needs the reader's consent. */
async function clipTab(tabId: number, asked: Asked): Promise<'✓' | '=' | '–'> {
  const { reading, incognito, translated } = await readTab(tabId);
  const quote = asked === 'article' ? null : (reading?.selection ?? null);
  if (!reading?.record.article || incognito || translated || (asked === 'selection' && quote === null)) return '–';
  const { status } = await clip(clipAsRead(tabId, reading, quote));
  return status === 'saved' ? '✓' : '=';
}
