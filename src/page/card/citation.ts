/** Cites a document as Vietnamese legal writing does: type, number, date, issuer, subject (*loại, số, ngày, cơ quan, trích yếu*). */
import { documentLabel } from '../../annotate/document-label';
import type { Reference } from '../../annotate/record';
import type { RegistryEntry } from '../../messages';

type Cited = Omit<Reference, 'key' | 'symbol' | 'draft' | 'mentions'>;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

const dayOf = (iso: string): string => iso.slice(0, 10).split('-').reverse().map(Number).join('/');

/** One line, always in Vietnamese; unknown parts are left out. */
export function citation(reference: Cited, found: RegistryEntry | null): string {
  const { type, id, number, name, issuer, subject, keyInferred } = reference;
  // If the article does not say which version of a law it means, the registry's is a guess: it may be shown as one, but not cited.
  const registry = id === null && keyInferred ? null : found;
  const date = reference.date ?? registry?.issued ?? null;
  const by = issuer ?? registry?.issuer ?? null;
  const about = name ? null : (registry?.title ?? subject);
  const serial = id ?? number ?? registry?.number ?? null;
  return [
    serial ? (name ?? capital(type)) : documentLabel({ ...reference, mentions: [] }),
    serial && `số ${serial}`,
    date && `ngày ${dayOf(date)}`,
    by && `của ${by}`,
    about && subjectOf(about),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Adds *về* ("on"), unless the title begins with it or with a verb that needs none. */
function subjectOf(about: string): string {
  const running = about.charAt(0).toLocaleLowerCase('vi') + about.slice(1);
  return /^(về|quy định|hướng dẫn|sửa đổi|ban hành|phê duyệt)\s/.test(running) ? running : `về ${about}`;
}
