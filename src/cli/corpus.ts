/** The `corpus` command: checks, builds and tries out a corpus. */
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { check } from './check.ts';
import { CommandError, UsageError } from './errors.ts';
import type { Exit, Output } from './output.ts';

const USAGE = `usage: npm run -s corpus -- COMMAND

  check [DIR]              list every fault of the corpus in DIR; exit 1 if there is one
  build [DIR] --out FILE   write the corpus as one JSON file, the form in which corpora are exchanged

DIR is data where nothing else is said.
`;

const options = { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

function run(args: string[], out: Output): Exit {
  const { values, positionals } = parse(args);
  const [command, dir = 'data', ...more] = positionals;
  if (values.help) {
    out.line(USAGE.trimEnd());
    return 0;
  }
  if (more.length > 0) throw new UsageError(`one folder at a time; what is ${more[0]}?`);
  switch (command) {
    case 'check':
      return check(dir, out);
    case 'build':
      if (values.out === undefined) throw new UsageError('build needs --out FILE');
      build(dir, values.out);
      return 0;
    default:
      throw new UsageError(command === undefined ? 'which command?' : `there is no command ${command}`);
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

try {
  process.exitCode = run(process.argv.slice(2), { line: (text) => process.stdout.write(`${text}\n`) });
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`corpus: ${error.message}\n\n${USAGE}`);
  else if (error instanceof CommandError) process.stderr.write(`${error.message}\n`);
  else throw error;
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
