/** The command line: files in, annotation records out. */
import { once } from 'node:events';
import { WRITERS } from './formats';
import { readInput } from './input';
import { HELP, type Options, readOptions, USAGE } from './options';
import { recordOf } from './record';

/** Writes the records in the order of the files. Answers the exit status: 1 where a file could not be read. */
async function run({ files, url, text, format }: Options): Promise<number> {
  const { head, record, separator, tail } = WRITERS[format];
  let status = 0;
  let written = 0;
  await print(head);
  for (const file of files) {
    try {
      const line = record(recordOf(await readInput(file, text), url));
      await print(written++ > 0 ? separator + line : line);
    } catch (error) {
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      status = 1;
    }
  }
  await print(tail);
  return status;
}

/** Waits while the reader of a pipe is behind, so that a large run holds one record at a time. */
async function print(text: string): Promise<void> {
  if (text && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

// `annotate … | head` closes the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const words = process.argv.slice(2);
try {
  if (words.some((word) => HELP.includes(word))) await print(`${USAGE}\n`);
  else process.exitCode = await run(readOptions(words));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}
