/** Names of notes: valid as file names on Windows, macOS and Linux and as Obsidian links, unique within an export. */

const forbidden = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}]+/gu;
/** Names that Windows reserves for devices, with any extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** UTF-16 units; a Vietnamese letter takes up to three bytes, and file systems allow 255. */
const maxLength = 70;

function fileName(text: string): string {
  const clean = text.normalize('NFC').replace(forbidden, '-').replace(/\s+/g, ' ');
  const short = clean
    .slice(0, maxLength)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^[-. ]+|[-. ]+$/g, '');
  return short === '' || device.test(short) ? `_${short}` : short;
}

/** Returns a function that gives each text a unique name, also where file systems ignore case. */
export function noteNames(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const name = fileName(text);
    for (;;) {
      const count = taken.get(name.toLowerCase()) ?? 0;
      taken.set(name.toLowerCase(), count + 1);
      if (count === 0) return name;
      const numbered = `${name} (${count + 1})`;
      if (taken.has(numbered.toLowerCase())) continue;
      taken.set(numbered.toLowerCase(), 1);
      return numbered;
    }
  };
}
