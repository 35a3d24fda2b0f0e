/** The toolbar icon: number of entities found, a tick if the article is in the library, dimmed if there is no article. */
import type { PageState } from '../messages';
import { browser, hostOf, isOn, message, plural } from '../platform';
import { clippedBefore } from './library';
import { inTab, tabOf } from './tab';

const lit = { 16: '/icons/icon-16.png', 32: '/icons/icon-32.png' };
/** The manifest's icon, shown until an article is found; a page without one need not report that. */
const dimmed = { 16: '/icons/icon-dim-16.png', 32: '/icons/icon-dim-32.png' };

const quiet = '#5b544a';
const clipped = '#24613b';
const follows = '#9a2a1c';

/** Milliseconds for which the badge shows the result of a key. */
const flashTime = 1_600;

export async function showState(state: PageState, tabId: number): Promise<null> {
  const found = state.officials + state.references;
  const title = state.article ? titleOf(state) : await emptyTitle(tabId);
  await inTab(tabId, () =>
    Promise.all([
      browser.action.setIcon({ tabId, path: state.article ? lit : dimmed }),
      browser.action.setBadgeText({ tabId, text: state.article && found > 0 ? String(found) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: state.followed > 0 ? follows : quiet }),
      browser.action.setTitle({ tabId, title }),
    ]),
  );
  if (state.canonicalUrl === null) return null;
  const page = await pageIn(tabId);
  // Opening the library may take a while, and the tab may have navigated meanwhile.
  if ((await isClipped(state.canonicalUrl)) && (await pageIn(tabId)) === page)
    await inTab(tabId, () => markClipped(tabId));
  return null;
}

/** The address of a tab's page, without the fragment. */
export async function pageIn(tabId: number): Promise<string | undefined> {
  return (await tabOf(tabId)).url?.split('#', 1)[0];
}

async function emptyTitle(tabId: number): Promise<string> {
  const { url = '' } = await tabOf(tabId);
  return message((await isOn(hostOf(url))) ? 'backgroundNoArticle' : 'backgroundOff');
}

function titleOf({ officials, references, watched, followed }: PageState): string {
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
  return (await clippedBefore({ url: canonicalUrl, canonicalUrl })).length > 0;
}

/** Results on badges now, by tab, with the badge text that each covers. */
const answers = new Map<number, { text: string; covered: string }>();

const ticked = (text: string): string => (text.startsWith('✓') ? text : `✓${text}`);

/** The tick. */
export async function markClipped(tabId: number): Promise<void> {
  const text = await browser.action.getBadgeText({ tabId });
  const answer = answers.get(tabId);
  if (answer?.text === text) answer.covered = ticked(answer.covered);
  await Promise.all([
    answer?.text === text ? null : browser.action.setBadgeText({ tabId, text: ticked(text) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: clipped }),
  ]);
}

/** Between the title that tells the state and a sentence behind it. */
const untilNextState = '\n\n';

/** Puts a sentence behind the icon's title, or takes an earlier one away. The next state of the page replaces it. */
async function setSentence(tabId: number, sentence: string | null): Promise<void> {
  const [state = ''] = (await browser.action.getTitle({ tabId })).split(untilNextState, 1);
  await browser.action.setTitle({ tabId, title: sentence === null ? state : state + untilNextState + sentence });
}

/**
 * Shows the result of a key on the badge, then restores the earlier text, unless the page has reported a new state meanwhile. `sentence`: what the
 * icon's title says of it.
 */
export async function flash(tabId: number, text: string, sentence: string | null = null): Promise<void> {
  await setSentence(tabId, sentence);
  const now = await browser.action.getBadgeText({ tabId });
  const last = answers.get(tabId);
  const answer = { text, covered: last?.text === now ? last.covered : now };
  answers.set(tabId, answer);
  await browser.action.setBadgeText({ tabId, text });
  await new Promise((done) => setTimeout(done, flashTime));
  if (answers.get(tabId) !== answer) return;
  answers.delete(tabId);
  try {
    if ((await browser.action.getBadgeText({ tabId })) !== text) return;
    await browser.action.setBadgeText({ tabId, text: answer.covered });
  } catch {
    // The tab was closed.
  }
}
