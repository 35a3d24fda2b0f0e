/** YAML front matter: every scalar is a JSON string, which no colon, quote, backslash or line separator of a page can break. */

type Value = string | number | string[] | null;

function scalar(text: string): string {
  // YAML 1.1 readers take some characters for line breaks that JSON leaves bare.
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Null values and empty lists are left out. */
export function frontMatter(values: Record<string, Value>): string {
  const lines = Object.entries(values).flatMap(([name, value]) => {
    if (value === null || value === '') return [];
    if (typeof value === 'number') return [`${name}: ${value}`];
    if (typeof value === 'string') return [`${name}: ${scalar(value)}`];
    return value.length === 0 ? [] : [`${name}:`, ...value.map((item) => `  - ${scalar(item)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}
