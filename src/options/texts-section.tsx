import { message, type TextSiteId, textSiteIds, textSiteName, writeSetting } from '../platform';
import { Field } from '../ui/field';

/** The legal site on which cards look documents up. */
export function TextsSection({ textSite }: { textSite: TextSiteId }) {
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">{message('optionsTexts')}</h2>
      <Field label={message('optionsTextSite')} hint={message('optionsTextSiteHint')}>
        <select
          class="input"
          value={textSite}
          onChange={(event) => void writeSetting('textSite', event.currentTarget.value as TextSiteId)}
        >
          {textSiteIds.map((id) => (
            <option key={id} value={id}>
              {textSiteName(id)}
            </option>
          ))}
        </select>
      </Field>
    </section>
  );
}
