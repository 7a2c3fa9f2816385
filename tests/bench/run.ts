/**
 * `npm run bench -- <what> [--json] [only …]`: measures one part of the project, or some of it. Every benchmark prints a
 * table, or with `--json` one JSON document, and needs nothing but this repository; evaluation data beside it is used where
 * there is any.
 */
import process from 'node:process';

type Benchmark = { run: (json: boolean, only: readonly string[]) => Promise<void> | void };

const BENCHMARKS: Readonly<Record<string, () => Promise<Benchmark>>> = {
  match: () => import('./match.ts'),
  search: () => import('./search.ts'),
  page: () => import('./page.ts'),
};

const [what = '', ...flags] = process.argv.slice(2);
const load = Object.hasOwn(BENCHMARKS, what) ? BENCHMARKS[what] : undefined;
if (load === undefined) {
  console.error(
    `There is no benchmark ${JSON.stringify(what)}: say one of ${Object.keys(BENCHMARKS).join(', ')}`,
  );
  process.exitCode = 1;
} else {
  const { run } = await load();
  const only = flags.filter((flag) => !flag.startsWith('--'));
  await run(flags.includes('--json'), only);
}
