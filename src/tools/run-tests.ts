/**
 * Everything that must hold before a change is good, cheapest first: format and lint, types, unit tests, the corpus, the
 * builds, the add-on linter, the archives, the browser tests. Stops at the first failure. The last line is `N passed, N failed`, the
 * sum of unit and browser tests, for whoever reads no more than that.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.ts';

interface Step {
  readonly title: string;
  /** A program of node_modules/.bin, or `node`, and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Where the step counts tests: the file that its runner writes, and how to read it. Such a step shows its output. */
  readonly tests?: { readonly report: string; readonly count: (report: unknown) => Count };
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const UNIT_REPORT = '.output/unit-tests.json';
/** Also named in `tests/playwright.config.ts`. */
const BROWSER_REPORT = '.output/browser-tests.json';

const STEPS: readonly Step[] = [
  { title: 'Format and lint', command: ['biome', 'check', '.'] },
  { title: 'Types', command: ['tsc', '--noEmit'] },
  {
    title: 'Unit tests',
    command: [
      'vitest',
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
    tests: { report: UNIT_REPORT, count: countVitest },
  },
  { title: 'Corpus', command: ['node', 'src/cli/corpus.ts', 'check'] },
  { title: 'Build for Chromium', command: ['wxt', 'build'] },
  { title: 'Build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    title: 'Add-on linter',
    command: [
      'web-ext',
      'lint',
      '--source-dir=.output/firefox-mv3',
      '--warnings-as-errors',
      '--no-config-discovery',
    ],
  },
  { title: 'Build for Safari', command: ['wxt', 'build', '-b', 'safari'] },
  { title: 'Archives for the stores', command: ['node', 'src/tools/check-archives.ts'] },
  {
    title: 'Browser tests',
    command: ['playwright', 'test', '--config=tests/playwright.config.ts'],
    tests: { report: BROWSER_REPORT, count: countPlaywright },
  },
];

function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

function countPlaywright(report: unknown): Count {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/** Nothing where the runner ended before it could write its report. */
function countOf({ tests }: Step): Count {
  if (tests === undefined) return { passed: 0, failed: 0 };
  try {
    return tests.count(JSON.parse(readFileSync(join(ROOT, tests.report), 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const heading = (text: string): void =>
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 70 - text.length))}`);

/** @returns whether the step succeeded, and how many tests it counted */
async function take(step: Step): Promise<{ ok: boolean; count: Count }> {
  heading(step.title);
  if (step.tests) rmSync(join(ROOT, step.tests.report), { force: true });
  const started = performance.now();
  const { ok, output } = await run(step.command, { show: step.tests !== undefined });
  const count = countOf(step);
  if (!ok) console.log(output);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(ok ? `ok, ${seconds} s` : `\n${step.title} FAILED. Alone: npx ${step.command.join(' ')}`);
  return { ok: ok && count.failed === 0, count };
}

async function main(): Promise<void> {
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  let passed = 0;
  let failed = 0;
  let ok = true;
  for (const step of STEPS) {
    const result = await take(step);
    ({ ok } = result);
    passed += result.count.passed;
    failed += result.count.failed;
    // A step that fails without counting tests is one failure: the total must not look clean.
    if (!ok && result.count.failed === 0) failed += 1;
    if (!ok) break;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = ok ? 0 : 1;
}

await main();
