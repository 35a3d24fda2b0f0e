import type { TabReading } from '../messages';
import { message } from '../platform';
import { Button } from '../ui/button';

/** Why a page cannot be clipped. */
export type Trouble = 'restricted' | 'revoked' | 'off' | 'unread' | 'noArticle';

/** The most important reason; null if the page can be clipped. */
export function troubleOf({ access, on, reading }: Pick<TabReading, 'access' | 'on' | 'reading'>): Trouble | null {
  if (access === 'restricted') return 'restricted';
  if (reading?.record.article) return null;
  if (access === 'revoked') return 'revoked';
  if (!on) return 'off';
  return reading ? 'noArticle' : 'unread';
}

interface PageTroubleProps {
  trouble: Trouble;
  host: string;
  onAllow: () => void;
  onSwitchOn: () => void;
  onReload: () => void;
}

const TITLES = {
  restricted: 'popupRestrictedTitle',
  revoked: 'popupRevokedTitle',
  off: 'popupOffTitle',
  unread: 'popupUnreadTitle',
  noArticle: 'popupNoArticleTitle',
} as const;

const TEXTS = {
  restricted: 'popupRestrictedText',
  revoked: 'popupRevokedText',
  off: 'popupOffText',
  unread: 'popupUnreadText',
  noArticle: 'popupNoArticleText',
} as const;

/** Says why the page cannot be clipped, and offers the step that helps, if there is one. */
export function PageTrouble({ trouble, host, onAllow, onSwitchOn, onReload }: PageTroubleProps) {
  return (
    <section class="popup-trouble">
      <h1>{message(TITLES[trouble], host)}</h1>
      <p class="soft">{message(TEXTS[trouble], host)}</p>
      {trouble === 'revoked' && (
        <Button look="primary" onClick={onAllow}>
          {message('popupAllow', host)}
        </Button>
      )}
      {trouble === 'off' && (
        <Button look="primary" onClick={onSwitchOn}>
          {message('popupSwitchOn', host)}
        </Button>
      )}
      {trouble === 'unread' && (
        <Button look="primary" onClick={onReload}>
          {message('popupReload')}
        </Button>
      )}
    </section>
  );
}
