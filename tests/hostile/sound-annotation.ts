import type { Annotation, Span } from '../../src/annotate/record';

/** What is wrong with an annotation of a text, one line each: spans outside it, mentions that say other words, relations to nothing. */
export function faultsOf({ officials, references, relations }: Annotation, text: string): string[] {
  const faults: string[] = [];
  const check = (what: string, { start, end }: Span, words?: string): void => {
    const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
    if (!inside) faults.push(`${what}: ${start}–${end} of ${text.length}`);
    else if (words !== undefined && text.slice(start, end) !== words)
      faults.push(`${what}: “${words}” stands not at ${start}`);
  };
  for (const { name, roles, mentions } of officials) {
    if (name.trim() === '' || mentions.length === 0) faults.push(`an official without name or mention: “${name}”`);
    for (const { evidence } of roles) check(`evidence of ${name}`, evidence);
    for (const mention of mentions) check(`mention of ${name}`, mention, mention.text);
  }
  for (const { id, type, mentions } of references) {
    if (type === '' || mentions.length === 0) faults.push(`a reference without type or mention: ${id}`);
    for (const mention of mentions) check(`mention of ${id}`, mention, mention.text);
  }
  for (const { from, to } of relations)
    if (!references[from] || !references[to]) faults.push(`a relation of nothing: ${from} → ${to}`);
  return faults;
}
