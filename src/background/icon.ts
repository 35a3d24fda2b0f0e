/** The toolbar icon: how much was found, a tick when the article is in the library, dimmed where there is none. */
import type { PageState } from '../messages';
import { browser, message, plural } from '../platform';
import { theLibrary } from './library';
import { inTab } from './tab';

const lit = { 16: '/icons/icon-16.png', 32: '/icons/icon-32.png' };
/** What the manifest shows until an article is found: a page that bears none need not say so. */
const dimmed = { 16: '/icons/icon-dim-16.png', 32: '/icons/icon-dim-32.png' };

const quiet = '#5b544a';
const clipped = '#24613b';
const follows = '#9a2a1c';

/** Milliseconds that a short answer stays on the badge. */
const flashTime = 1_600;

export async function showState(state: PageState, tabId: number): Promise<null> {
  const found = state.officials + state.references;
  await inTab(tabId, () =>
    Promise.all([
      browser.action.setIcon({ tabId, path: state.article ? lit : dimmed }),
      browser.action.setBadgeText({ tabId, text: state.article && found > 0 ? String(found) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: state.followed > 0 ? follows : quiet }),
      browser.action.setTitle({ tabId, title: titleOf(state) }),
    ]),
  );
  if (state.canonicalUrl !== null && (await isClipped(state.canonicalUrl)))
    await inTab(tabId, () => markClipped(tabId));
  return null;
}

function titleOf({ article, officials, references, watched, followed }: PageState): string {
  if (!article) return message('backgroundNoArticle');
  const found = message(
    'backgroundFound',
    plural('backgroundOfficials', officials),
    plural('backgroundReferences', references),
  );
  return [
    found,
    followed > 0 ? plural('backgroundFollowed', followed) : '',
    watched ? '' : message('backgroundNotWatched'),
  ]
    .filter(Boolean)
    .join('\n');
}

async function isClipped(canonicalUrl: string): Promise<boolean> {
  const same = await (await theLibrary()).findSame({ url: canonicalUrl, canonicalUrl });
  return same.length > 0;
}

/** The tick. */
export async function markClipped(tabId: number): Promise<void> {
  const text = await browser.action.getBadgeText({ tabId });
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: text.startsWith('✓') ? text : `✓${text}` }),
    browser.action.setBadgeBackgroundColor({ tabId, color: clipped }),
  ]);
}

/** A short answer to a key, where no popup is open. */
export async function flash(tabId: number, text: string): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId });
  await browser.action.setBadgeText({ tabId, text });
  await new Promise((done) => setTimeout(done, flashTime));
  await browser.action.setBadgeText({ tabId, text: before }).catch(() => {});
}
