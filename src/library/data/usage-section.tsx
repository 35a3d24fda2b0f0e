import type { Usage } from '../../clippings';
import { instant, message, plural } from '../../platform';
import { bytes } from './bytes';

/** How much is stored and how much space is left. */
export function UsageSection({ usage }: { usage: Usage }) {
  return (
    <section>
      <h2 class="section-title">{message('libraryUsage')}</h2>
      <p>
        {plural('libraryClippings', usage.clippings)} · {plural('libraryInBin', usage.inBin)}
      </p>
      <meter class="meter" aria-label={message('libraryUsage')} min={0} max={usage.quota} value={usage.used} />
      <p class="soft">{message('libraryUsed', bytes(usage.used), bytes(usage.quota))}</p>
      {usage.room !== 'enough' && (
        <p class="warning">{message(usage.room === 'full' ? 'libraryRoomFull' : 'libraryRoomLow')}</p>
      )}
      {usage.broughtBack !== null && (
        <p>
          {message('libraryBroughtBackOn', instant(usage.broughtBack.at))}{' '}
          {plural('libraryBroughtBack', usage.broughtBack.clippings)}
        </p>
      )}
      <p class="soft small">{message('libraryTwice')}</p>
      <p class="soft small">{message('libraryLocalOnly')}</p>
    </section>
  );
}
