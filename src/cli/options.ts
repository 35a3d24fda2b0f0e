import { parseArgs } from 'node:util';

export const FORMATS = ['jsonl', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  /** Paths in the given order; `-` is standard input. */
  files: string[];
  /** The page's address; null if not given. */
  url: string | null;
  /** Whether every file is plain text, whatever its name. */
  text: boolean;
  format: Format;
}

export const HELP = ['--help', '-h'];

export const USAGE = `usage: annotate [--url ADDRESS] [--text] [--format ${FORMATS.join('|')}] FILE…
  FILE           .html, .htm (also .gz): the article is looked for; .txt: the whole content is the text; -: standard input
  --url ADDRESS  the address the page came from
  --text         take every file as plain text
  --format       jsonl (one record a line, the default), json (one array), csv (one line a mention)
  --help         this text`;

/** Parses the command line. Throws an `Error` with a message for the caller. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args: args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      text: { type: 'boolean', default: false },
      format: { type: 'string', default: 'jsonl' },
    },
  });
  const format = FORMATS.find((known) => known === values.format);
  if (!format) throw new Error(`unknown format: ${values.format}`);
  if (positionals.length === 0) throw new Error('no file was named');
  if (values.url !== undefined && !URL.canParse(values.url)) throw new Error(`not an address: ${values.url}`);
  return { files: positionals, url: values.url ?? null, text: values.text, format };
}
