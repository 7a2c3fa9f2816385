/**
 * `npm run bench -- [what] [--json] [only …]`: measures one part of the project, or some of it; all parts where nothing is
 * said. Every benchmark prints a table, or with `--json` one JSON document, and needs nothing but this repository;
 * evaluation data beside it is used where there is any.
 */
import process from 'node:process';

type Benchmark = { run: (json: boolean, only: readonly string[]) => Promise<void> | void };

const BENCHMARKS: Readonly<Record<string, () => Promise<Benchmark>>> = {
  match: () => import('./match.ts'),
  search: () => import('./search.ts'),
  popup: () => import('./popup.ts'),
  page: () => import('./page.ts'),
};

const [what, ...only] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const json = process.argv.includes('--json');
const names = what === undefined ? Object.keys(BENCHMARKS) : [what];

for (const name of names) {
  const load = Object.hasOwn(BENCHMARKS, name) ? BENCHMARKS[name] : undefined;
  if (load === undefined) {
    const known = Object.keys(BENCHMARKS).join(', ');
    console.error(`There is no benchmark ${JSON.stringify(name)}: say one of ${known}, or nothing for all.`);
    process.exitCode = 1;
    break;
  }
  const { run } = await load();
  await run(json, only);
}
