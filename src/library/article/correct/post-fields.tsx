import './correct.css';
import type { RoleStatus } from '../../../annotate/record';
import { type MessageKey, message } from '../../../platform';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import type { OfficialForm } from './change';

type PostForm = OfficialForm['roles'][number];

const STATUSES: Record<RoleStatus, MessageKey> = {
  current: 'libraryPostCurrent',
  former: 'libraryFormer',
  acting: 'libraryActing',
};

interface PostFieldsProps {
  post: PostForm;
  onChange: (post: PostForm) => void;
  onRemove: () => void;
}

/** The fields of one post: title, organisation, status. */
export function PostFields({ post, onChange, onRemove }: PostFieldsProps) {
  const { title, organization, status } = post;
  return (
    <fieldset class="correct-post">
      <legend class="visually-hidden">{[title, organization].join(' ')}</legend>
      <Field label={message('libraryPostTitle')}>
        <input
          class="input"
          value={title}
          onInput={(event) => onChange({ ...post, title: event.currentTarget.value })}
        />
      </Field>
      <Field label={message('libraryPostOrganisation')}>
        <input
          class="input"
          value={organization}
          onInput={(event) => onChange({ ...post, organization: event.currentTarget.value })}
        />
      </Field>
      <Field label={message('libraryPostStatus')}>
        <select
          class="input"
          value={status}
          onChange={(event) => onChange({ ...post, status: event.currentTarget.value as RoleStatus })}
        >
          {Object.entries(STATUSES).map(([value, key]) => (
            <option key={value} value={value}>
              {message(key)}
            </option>
          ))}
        </select>
      </Field>
      <Button look="quiet" onClick={onRemove}>
        {message('libraryPostRemove')}
      </Button>
    </fieldset>
  );
}
