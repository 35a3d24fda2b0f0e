import { useState } from 'preact/hooks';
import { documentLabel } from '../../../annotate/document-label';
import type { Reference } from '../../../annotate/record';
import type { ReferenceCorrection } from '../../../clippings';
import { message } from '../../../platform';
import { ConfirmDialog } from '../../../ui/dialog';
import { Field } from '../../../ui/field';

interface CorrectReferenceProps {
  /** As shown now. */
  reference: Reference;
  onCorrect: (change: NonNullable<ReferenceCorrection['change']>) => void;
  onClose: () => void;
}

/** A dialog to correct a document, its issuer, date and subject. The recogniser reads type, number and key from the typed label. */
export function CorrectReference({ reference, onCorrect, onClose }: CorrectReferenceProps) {
  const called = documentLabel(reference);
  const [words, setWords] = useState(called);
  const [unread, setUnread] = useState(false);
  const [issuer, setIssuer] = useState(reference.issuer);
  const [date, setDate] = useState(reference.date);
  const [subject, setSubject] = useState(reference.subject);
  const correct = async () => {
    const { id, key, type, number, year, symbol, name } = reference;
    let document: ReferenceCorrection['change'] = { id, key, type, number, year, symbol, name, issuer };
    if (words.trim() !== called) {
      const { readDocument } = await import('./read-document');
      const read = readDocument(words);
      const wasTyped = issuer !== reference.issuer;
      document = read && { ...read, issuer: wasTyped ? issuer : (read.issuer ?? null) };
    }
    if (document === null) setUnread(true);
    else onCorrect({ ...document, date, subject: subject?.trim() || null });
  };
  return (
    <ConfirmDialog
      title={message('libraryCorrectEntity', called)}
      confirm={message('librarySave')}
      onConfirm={() => void correct()}
      onClose={onClose}
    >
      <Field
        label={message('libraryDocumentCalled')}
        hint={message('libraryDocumentCalledHint')}
        error={unread ? message('libraryDocumentUnread') : undefined}
      >
        <input
          class="input"
          value={words}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            setUnread(false);
          }}
        />
      </Field>
      <Field label={message('libraryFactIssuer')}>
        <input class="input" value={issuer ?? ''} onInput={(event) => setIssuer(event.currentTarget.value || null)} />
      </Field>
      <Field label={message('libraryFactDate')}>
        <input
          class="input"
          type="date"
          value={date ?? ''}
          onChange={(event) => setDate(event.currentTarget.value || null)}
        />
      </Field>
      <Field label={message('libraryFactSubject')}>
        <input class="input" value={subject ?? ''} onInput={(event) => setSubject(event.currentTarget.value || null)} />
      </Field>
    </ConfirmDialog>
  );
}
