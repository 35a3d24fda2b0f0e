/** Escapes text of pages for Markdown, so that none of it becomes markup, HTML, a tag or a comment in Obsidian. */

/** Characters that are special anywhere in a line; of `=`, `%`, `~` and `&` only what is special: runs and entities. */
const anywhere = /[\\`*_[\]<>#|$]|==|%%|~~|&(?=#?\w+;)/g;
/** What starts a list, a rule or a heading at the beginning of a line. */
const atStart = /^(\s*)([-+=]|\d+(?=[.)]))/;

/** Escapes text within a line. */
export function markdownEscaped(text: string): string {
  return text.replace(anywhere, (found) => `\\${found}`);
}

/** A paragraph of pieces that are already Markdown. */
export function markdownParagraph(pieces: string[]): string {
  const line = pieces.join('').trim();
  return line.replace(atStart, (_, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}

/** Text of several lines, each a paragraph. */
export function markdownLines(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => markdownParagraph([markdownEscaped(line)])).join('\n\n');
}

/** `[shown](address)`, or only the text if there is no address. */
export function markdownLink(shown: string, address: string): string {
  return address === '' ? markdownEscaped(shown) : `[${markdownEscaped(shown)}](<${address}>)`;
}

/** `[[note]]` or `[[note|shown]]`; `note` is a name from `noteNames`. */
export function wikiLink(note: string, shown = note): string {
  const safe = shown.replace(/[[\]|\n]/g, ' ').trim();
  return safe === note || safe === '' ? `[[${note}]]` : `[[${note}|${safe}]]`;
}
