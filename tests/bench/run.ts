/**
 * `npm run bench -- <what> [--json]`: measures one part of the project. Every benchmark prints a table, or with `--json` one
 * JSON document, and needs nothing but this repository; evaluation data beside it is used where there is any.
 */
import process from 'node:process';

const BENCHMARKS: Readonly<Record<string, () => Promise<{ run: (json: boolean) => Promise<void> | void }>>> =
  {
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
  await run(flags.includes('--json'));
}
