/** Clips: from the popup with the reader's input, or by a key without it. */
import { RECOGNISER_VERSION } from '../annotate';
import { REGISTRY_VERSION } from '../annotate/registry';
import { type ClipReply, type ClipRequest, clipAsRead } from '../messages';
import { ExpectedFailure, message } from '../platform';
import { flash, markClipped, pageIn } from './icon';
import { earlier, theLibrary } from './library';
import { readTab } from './read-tab';
import { tabOf } from './tab';
import { tellFailure } from './tell-failure';

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
  const latest = outcome.earlier[0] && (await earlier(outcome.earlier[0], request.record));
  if (!latest) throw new ExpectedFailure('databaseFailed');
  return { status: 'duplicate', earlier: latest, sameText: outcome.sameText };
}

/** Shows the tick if the tab still has the clipped article; the page may have navigated meanwhile. */
async function tick(tabId: number, source: string): Promise<void> {
  if ((await pageIn(tabId)) === source.split('#', 1)[0]) await markClipped(tabId);
}

/** Clips the article or the selected words of a tab without the popup; badge and title of the icon show what came of it. On failure this throws. */
export const clipAtOnce = (tabId: number, asked: 'article' | 'selection'): Promise<void> =>
  tellFailure(tabId, async () => {
    const status = await clipTab(tabId, asked);
    if (status === 'saved') await flash(tabId, '✓');
    else await flash(tabId, '=', message('backgroundDuplicate'));
  });

/** Does not clip what needs the reader's consent. Throws ExpectedFailure where there is nothing to clip. */
async function clipTab(tabId: number, asked: 'article' | 'selection'): Promise<ClipReply['status']> {
  const { access, reading, incognito, translated } = await readTab(tabId);
  if (access === 'restricted') throw new ExpectedFailure('restrictedPage');
  if (access === 'revoked') throw new ExpectedFailure('notPermitted');
  if (!reading) throw new ExpectedFailure('noPage');
  if (!reading.record.article) throw new ExpectedFailure('noArticle');
  if (incognito) throw new ExpectedFailure('privateWindow');
  if (translated) throw new ExpectedFailure('translated');
  if (asked === 'selection' && !reading.selection) throw new ExpectedFailure('noSelection');
  return (await clip(clipAsRead(tabId, reading, asked === 'selection' ? reading.selection : null))).status;
}
