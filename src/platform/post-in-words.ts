import { message } from './i18n';

/** `status` as in the annotation record: a former post is not to be read as one that is held. */
interface Post {
  title: string;
  organization: string;
  status: 'current' | 'former' | 'acting';
}

/** A post in one line, in the reader's language where it was left or is held for the time being: *nguyên Giám đốc Sở Y tế*. */
export function postInWords({ title, organization, status }: Post): string {
  const post = [title, organization].filter(Boolean).join(' ');
  if (status === 'current') return post;
  return message(status === 'former' ? 'platformFormerPost' : 'platformActingPost', post);
}
