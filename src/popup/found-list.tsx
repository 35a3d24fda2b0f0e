import './found-list.css';
import type { Mention } from '../annotate/record';
import type { EntityKind } from '../messages';
import { message, number } from '../platform';
import { Button } from '../ui/button';
import { excerptAround } from './excerpt';

export interface FoundEntity {
  /** Index in the record. */
  index: number;
  name: string;
  detail: string;
  mentions: readonly Mention[];
  /** Whether the reader rejected it; null if it cannot be rejected. */
  wrong: boolean | null;
}

interface FoundListProps {
  kind: EntityKind;
  title: string;
  /** Text to show if nothing was found. */
  none: string;
  text: string;
  /** Language of the article, and so of the names. */
  lang: string;
  entities: readonly FoundEntity[];
  onShow: (kind: EntityKind, mention: Mention) => void;
  onWrong?: (entity: number, wrong: boolean) => void;
}

/** The entities of one kind: the name shows the first mention in the page, the numbers each of them. */
export function FoundList({ kind, title, none, text, lang, entities, onShow, onWrong }: FoundListProps) {
  return (
    <section class="found">
      <h2>
        {title} <span class="soft">{number(entities.length)}</span>
      </h2>
      {entities.length === 0 && <p class="soft small">{none}</p>}
      <ul class="found-list">
        {entities.map(({ index, name, detail, mentions, wrong }) => (
          <li key={index} class={`found-item ${wrong ? 'found-item-wrong' : ''}`}>
            <button
              type="button"
              class="found-name"
              lang={lang}
              onClick={() => mentions[0] && onShow(kind, mentions[0])}
            >
              {name}
            </button>
            {wrong !== null && onWrong && (
              <Button look="quiet" class="small" onClick={() => onWrong(index, !wrong)}>
                {message(wrong ? 'popupOfficialAfterAll' : 'popupNotOfficial')}
                <span class="visually-hidden"> {name}</span>
              </Button>
            )}
            {detail && (
              <span class="found-detail" lang={lang}>
                {detail}
              </span>
            )}
            {mentions.length > 1 && (
              <span class="found-mentions">
                <span class="soft small">{message('popupMentions')}</span>
                {mentions.map((mention, place) => (
                  <button
                    type="button"
                    class="found-mention"
                    key={mention.start}
                    title={excerptAround(text, mention)}
                    aria-label={message('popupShowMention', place + 1, excerptAround(text, mention))}
                    onClick={() => onShow(kind, mention)}
                  >
                    {number(place + 1)}
                  </button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
