import './facet.css';
import type { EntityCount } from '../../clippings';
import { message, number } from '../../platform';
import { Check } from '../../ui/field';

interface FacetFormProps {
  name: string;
  open: boolean;
  chosen: string[];
  /** Offered values, most frequent first; chosen ones that are not among them are shown too. */
  offered: EntityCount[];
  prefix: string;
  onOpen: (open: boolean) => void;
  onPrefix: (prefix: string) => void;
  onChange: (chosen: string[]) => void;
}

/** The name in a key such as `nguyễn văn mẫu|ubnd tỉnh`, for a value whose label is not known. */
const nameIn = (key: string) => key.split('|', 1)[0] ?? key;

const missing = (chosen: string[], offered: EntityCount[]) =>
  chosen
    .filter((key) => offered.every((value) => value.key !== key))
    .map((key) => ({ key, label: nameIn(key), detail: '', clippings: null }));

/** One filter: its most frequent values, a field to find others, and the chosen ones. */
export function FacetForm({ name, open, chosen, offered, prefix, onOpen, onPrefix, onChange }: FacetFormProps) {
  return (
    <details class="facet" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>
        <span>
          {name}
          {chosen.length > 0 && <span class="soft"> ({number(chosen.length)})</span>}
        </span>
      </summary>
      {open && (
        <fieldset class="facet-body">
          <legend class="visually-hidden">{name}</legend>
          <input
            class="input"
            type="search"
            value={prefix}
            aria-label={message('libraryFindIn', name)}
            placeholder={message('libraryFindIn', name)}
            onInput={(event) => onPrefix(event.currentTarget.value)}
          />
          <div class="facet-values">
            {[...missing(chosen, offered), ...offered].map(({ key, label, detail, clippings }) => (
              <div class="facet-value" key={key}>
                <Check
                  checked={chosen.includes(key)}
                  onChange={(on) => onChange(on ? [...chosen, key] : chosen.filter((other) => other !== key))}
                >
                  {label}
                  {detail && <span class="facet-detail">{detail}</span>}
                </Check>
                {clippings !== null && <span class="soft small">{number(clippings)}</span>}
              </div>
            ))}
          </div>
        </fieldset>
      )}
    </details>
  );
}
