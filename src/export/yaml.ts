/** YAML front matter. Every scalar is written as a JSON string, so that no character of a page can break the YAML. */

import { jsonText } from './json';

type Value = string | number | string[] | null;

function scalar(text: string): string {
  // YAML 1.1 has line breaks that JSON does not escape.
  return jsonText(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Omits null values and empty lists. */
export function frontMatter(values: Record<string, Value>): string {
  const lines = Object.entries(values).flatMap(([name, value]) => {
    if (value === null || value === '') return [];
    if (typeof value === 'number') return [`${name}: ${value}`];
    if (typeof value === 'string') return [`${name}: ${scalar(value)}`];
    return value.length === 0 ? [] : [`${name}:`, ...value.map((item) => `  - ${scalar(item)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}
