import type { Mention, Reference } from './record';

type Named = Pick<Reference, 'type' | 'id' | 'number' | 'name' | 'year'> & { mentions: Pick<Mention, 'text'>[] };

/**
 * What readers call a document, everywhere the same: `Nghị định 21/2019/NĐ-CP`, or a law by its name and year, because several laws may
 * have one name; the words of the first mention if neither number nor name is known.
 */
export function documentLabel({ type, id, number, name, year, mentions }: Named): string {
  if (name) return year && !name.includes(`${year}`) ? `${name} năm ${year}` : name;
  const title = type.charAt(0).toUpperCase() + type.slice(1);
  const serial = id ?? number;
  return serial ? `${title} ${serial}` : (mentions[0]?.text ?? title);
}
