/** The `corpus` command: checks, builds and tries out a corpus. */
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { check } from './check.ts';
import { CommandError, UsageError } from './errors.ts';
import { match } from './match.ts';
import { type Exit, type Output, outputTo } from './output.ts';
import { report } from './report.ts';
import { corpusJsonSchema } from './schema.ts';

const USAGE = `usage: npm run -s corpus -- COMMAND

  check [DIR]              List every fault of the corpus in DIR, one a line. Exits with 1 if there is any.
  build [DIR] --out FILE   Write the corpus as one JSON file, the form in which corpora are exchanged.
  match [--corpus DIR|FILE] [--all] [--json] FILE…
                           Tell whom texts mention: what a reader would see highlighted; with --all, every
                           candidate. With --json, a JSON line a document: {"id", "mentions": [{"start", "end",
                           "text", "entity", "kind", "confidence", "why"}]}, offsets in UTF-16 code units.
                           A FILE is a text; or, if its name ends in .jsonl, lines of {"id", "text"}; or - for
                           standard input, which may be either.
  report [--corpus DIR|FILE] [FILE…]
                           Tell what to expect of the corpus: forms that are everyday words or shared, entities that
                           no statement mentions; and of each FILE what would be marked, what not, and why.
  schema                   Print the JSON Schema of the exchange format.

DIR and --corpus are data where nothing else is said. Exits with 2 if the command is written wrongly.`;

const DEFAULT_DIR = 'data';
const flags = {
  out: { type: 'string' },
  corpus: { type: 'string' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Flags = ReturnType<typeof parse>['values'];
interface Command {
  readonly flags: readonly (keyof Flags)[];
  run(operands: readonly string[], values: Flags, out: Output): Promise<Exit>;
}

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', { flags: [], run: async (operands, _, out) => check(oneDir(operands), out) }],
  [
    'build',
    {
      flags: ['out'],
      run: async (operands, { out: file }) => {
        if (file === undefined) throw new UsageError('build needs --out FILE');
        build(oneDir(operands), file);
        return 0;
      },
    },
  ],
  [
    'match',
    {
      flags: ['corpus', 'all', 'json'],
      run: async (files, { corpus = DEFAULT_DIR, all = false, json = false }, out) => {
        if (files.length === 0) throw new UsageError('match needs a FILE, or - for standard input');
        return match({ corpus, files, all, json }, process.stdin, out);
      },
    },
  ],
  [
    'report',
    {
      flags: ['corpus'],
      run: async (files, { corpus = DEFAULT_DIR }, out) => report({ corpus, files }, process.stdin, out),
    },
  ],
  [
    'schema',
    {
      flags: [],
      run: async (_, __, out) => {
        await out.line((await corpusJsonSchema()).trimEnd());
        return 0;
      },
    },
  ],
]);

async function run(args: string[], out: Output): Promise<Exit> {
  const { values, positionals } = parse(args);
  const [name, ...operands] = positionals;
  if (values.help || name === 'help') {
    await out.line(USAGE);
    return 0;
  }
  const command = commands.get(name ?? '');
  if (command === undefined)
    throw new UsageError(name === undefined ? 'which command?' : `there is no command ${name}`);
  const foreign = (Object.keys(values) as (keyof Flags)[]).find((flag) => !command.flags.includes(flag));
  if (foreign !== undefined) throw new UsageError(`${name} has no option --${foreign}`);
  return command.run(operands, values, out);
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: flags, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneDir([dir = DEFAULT_DIR, ...more]: readonly string[]): string {
  if (more.length > 0) throw new UsageError(`one folder at a time; what is ${more[0]}?`);
  return dir;
}

async function main(): Promise<Exit> {
  // Whoever reads the output may stop before its end (`| head`): that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    return await run(process.argv.slice(2), outputTo(process.stdout, process.stderr));
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof CommandError)) throw error;
    process.stderr.write(
      error instanceof UsageError ? `corpus: ${error.message}\n\n${USAGE}\n` : `${error.message}\n`,
    );
    return error instanceof UsageError ? 2 : 1;
  }
}

process.exitCode = await main();
