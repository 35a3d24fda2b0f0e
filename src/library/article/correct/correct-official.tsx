import { useState } from 'preact/hooks';
import type { Official } from '../../../annotate/record';
import { message } from '../../../platform';
import { Button } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/dialog';
import { Field } from '../../../ui/field';
import { type OfficialForm, officialForm } from './change';
import { PostFields } from './post-fields';

interface CorrectOfficialProps {
  /** As shown now. */
  official: Official;
  onCorrect: (form: OfficialForm) => void;
  onClose: () => void;
}

/** A dialog to correct name, rank, country and posts of an official. */
export function CorrectOfficial({ official, onCorrect, onClose }: CorrectOfficialProps) {
  const [form, setForm] = useState(() => officialForm(official));
  const change = (fields: Partial<OfficialForm>) => setForm({ ...form, ...fields });
  const { name, rank, country, roles } = form;
  return (
    <ConfirmDialog
      title={message('libraryCorrectEntity', official.name)}
      confirm={message('librarySave')}
      ready={name.trim() !== ''}
      onConfirm={() => onCorrect(form)}
      onClose={onClose}
    >
      <Field label={message('libraryOfficialName')}>
        <input class="input" value={name} onInput={(event) => change({ name: event.currentTarget.value })} />
      </Field>
      <Field label={message('libraryOfficialRank')}>
        <input class="input" value={rank ?? ''} onInput={(event) => change({ rank: event.currentTarget.value })} />
      </Field>
      <Field label={message('libraryOfficialCountry')}>
        <input
          class="input"
          value={country ?? ''}
          onInput={(event) => change({ country: event.currentTarget.value })}
        />
      </Field>
      {roles.map((role, place) => (
        <PostFields
          key={place}
          post={role}
          onChange={(changed) => change({ roles: roles.with(place, changed) })}
          onRemove={() => change({ roles: roles.toSpliced(place, 1) })}
        />
      ))}
      <p>
        <Button onClick={() => change({ roles: [...roles, { title: '', organization: '', status: 'current' }] })}>
          {message('libraryPostAdd')}
        </Button>
      </p>
    </ConfirmDialog>
  );
}
