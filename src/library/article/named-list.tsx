import { useState } from 'preact/hooks';
import type { Official, Reference, Span } from '../../annotate/record';
import {
  type Clipping,
  type Corrections,
  correctedOfficial,
  correctedReference,
  namedWithin,
  type TextQuote,
} from '../../clippings';
import { message } from '../../platform';
import { officialChange, referenceChange, withOfficial, withReference } from './correct/change';
import { CorrectOfficial } from './correct/correct-official';
import { CorrectReference } from './correct/correct-reference';
import { NamedOfficial } from './named-official';
import { NamedReference } from './named-reference';

interface NamedListProps {
  clipping: Clipping;
  onCorrect: (change: (now: Corrections) => Corrections) => void;
}

/** The officials and documents of an article or a quote, each with a link to its dossier and buttons to correct it. */
export function NamedList({ clipping: { record, corrections, quote }, onCorrect }: NamedListProps) {
  const [official, setOfficial] = useState<Shown<Official> | null>(null);
  const [reference, setReference] = useState<Shown<Reference> | null>(null);
  const officials = shown(record.officials, quote, (one) => correctedOfficial(one, corrections.officials));
  const references = shown(record.references, quote, (one) => correctedReference(one, corrections.references));
  const putOfficial = ({ name }: Official, change: Corrections['officials'][number]['change']) => {
    setOfficial(null);
    onCorrect((now) => withOfficial(now, { name, change }));
  };
  const putReference = ({ mentions }: Reference, change: Corrections['references'][number]['change']) => {
    setReference(null);
    const { text, start } = mentions[0] ?? { text: '', start: 0 };
    onCorrect((now) => withReference(now, { mention: text, start, change }));
  };
  return (
    <>
      <section class="stack">
        <h2 class="section-title">{message('libraryScreenOfficials')}</h2>
        {officials.length === 0 && <p class="soft">{message('libraryNobody')}</p>}
        <ul class="entity-list">
          {officials.map((one) => (
            <NamedOfficial
              key={one.recognised.name}
              official={one.now}
              onCorrect={() => setOfficial(one)}
              onWrong={() => putOfficial(one.recognised, null)}
            />
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2 class="section-title">{message('libraryScreenDocuments')}</h2>
        {references.length === 0 && <p class="soft">{message('libraryNoDocument')}</p>}
        <ul class="entity-list">
          {references.map((one, place) => (
            <NamedReference
              key={place}
              reference={one.now}
              onCorrect={() => setReference(one)}
              onWrong={() => putReference(one.recognised, null)}
            />
          ))}
        </ul>
      </section>
      {official && (
        <CorrectOfficial
          official={official.now}
          onCorrect={(form) => putOfficial(official.recognised, officialChange(form, official.recognised))}
          onClose={() => setOfficial(null)}
        />
      )}
      {reference && (
        <CorrectReference
          reference={reference.now}
          onCorrect={(wanted) => putReference(reference.recognised, referenceChange(wanted, reference.recognised))}
          onClose={() => setReference(null)}
        />
      )}
    </>
  );
}

/** An entity as it was recognised, and as it is shown with the corrections. */
interface Shown<Entity> {
  recognised: Entity;
  now: Entity;
}

const shown = <Entity extends { mentions: Span[] }>(
  recognised: readonly Entity[],
  quote: TextQuote | null,
  correct: (one: Entity) => Entity | null,
): Shown<Entity>[] =>
  recognised.flatMap((one) => {
    const whole = correct(one);
    const now = whole && namedWithin(whole, quote);
    return now === null ? [] : [{ recognised: one, now }];
  });
