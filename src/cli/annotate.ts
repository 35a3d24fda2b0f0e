/** The command line: files in, annotation records out. */
import { once } from 'node:events';
import { WRITERS } from './formats';
import { readInput } from './input';
import { HELP, type Options, readOptions, USAGE } from './options';
import { recordOf } from './record';

/** Writes the records in the order of the files. Resolves to the exit status: 1 if a file could not be read. */
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

/** Writes with backpressure, so that a large run keeps only one record in memory. */
async function print(text: string): Promise<void> {
  if (text && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

// `annotate … | head` closes the pipe early, which is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const args = process.argv.slice(2);
try {
  if (args.some((word) => HELP.includes(word))) await print(`${USAGE}\n`);
  else process.exitCode = await run(readOptions(args));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}
