/**
 * From a keystroke to results, and from stored bytes to a search, at three sizes of corpus: against what a search without an
 * index cannot be faster than (a bare pass over the folded text), against Fuse.js alone, and against MiniSearch, given
 * only names, of which it makes the most. Other work on the machine is met by taking the best of several rounds.
 */
import { serialize } from 'node:v8';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Corpus } from '../../src/model/corpus.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { type IndexPieces, openSearchIndex, packSearchIndex } from '../../src/search/pieces.ts';
import { search } from '../../src/search/search.ts';
import { foldText } from '../../src/text/words.ts';
import { concernedIn, madeUpCorpus, madeUpKeystrokes, STATEMENTS_PER_ENTITY } from './made-up-corpus.ts';

const SIZES = [1_000, 10_000, 100_000];
/** As many results as the popup asks for. */
const LIMIT = 40;
const READERS = 120;
const ROUNDS = 5;
/** Fuse.js alone takes seconds for a keystroke: it is compared on every so manieth. */
const FUSE_SHARE = 500;
const OPENINGS = 5;
/** Milliseconds in which the eye takes an answer for immediate: one frame. */
const TARGET = 16;

/** Milliseconds from the opening of the popup to its first results, of which the index takes a part. */
const OPENING_TARGET = 100;

interface Row {
  readonly entities: number;
  readonly what: string;
  readonly unit: string;
  readonly value: number;
  readonly target: number | null;
}

/** Milliseconds. */
function timeOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** Of each piece of work the best of several rounds, in ascending order. */
function bestTimes(works: readonly (() => unknown)[], rounds: number): number[] {
  const best = works.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1)
    for (const [i, work] of works.entries()) best[i] = Math.min(best[i]!, timeOf(work));
  return best.sort((a, b) => a - b);
}

const percentile = (ascending: readonly number[], share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))]!;

const every = <T>(list: readonly T[], step: number): T[] => list.filter((_, i) => i % step === 0);

const textsOf = ({ entities, articles }: Corpus): string[] => [
  ...entities.map(({ name }) => name),
  ...articles.flatMap(({ title, statements }) => [title, ...statements.map(({ text }) => text)]),
];

/** Keeps results alive, so that no loop is optimized away. */
const sink = { value: 0 };

function barePass(texts: readonly string[]): void {
  for (const text of texts) for (let i = 0; i < text.length; i += 1) sink.value ^= text.charCodeAt(i);
}

function measureFuse(texts: readonly string[], keystrokes: readonly string[]): number {
  const fuse = new Fuse(texts, { ignoreLocation: true, includeMatches: true });
  const works = keystrokes.map((query) => () => fuse.search(query, { limit: LIMIT }));
  return percentile(bestTimes(works, 1), 0.5);
}

function measureMiniSearch(
  { entities }: Corpus,
  keystrokes: readonly string[],
): { open: number; p95: number } {
  const options = { fields: ['name'], searchOptions: { prefix: true, fuzzy: 0.25 } };
  const index = new MiniSearch(options);
  index.addAll(entities.map(({ name }, id) => ({ id, name: foldText(name) })));
  const stored = JSON.stringify(index);
  const [open] = bestTimes([() => MiniSearch.loadJSON(stored, options)], OPENINGS);
  const works = keystrokes.map((query) => () => index.search(query));
  return { open: open!, p95: percentile(bestTimes(works, 1), 0.95) };
}

interface Opening {
  readonly megabytes: number;
  /** Milliseconds. */
  readonly toNames: number;
  readonly toAll: number;
}

/** What the database does for a woken worker, the reading of the file left out: structured clones; and a first search. */
async function measureOpening(pieces: IndexPieces, query: string): Promise<Opening> {
  const times: { toNames: number; toAll: number }[] = [];
  for (let i = 0; i < OPENINGS; i += 1) {
    const begin = performance.now();
    const opened = await openSearchIndex(async (piece) => structuredClone(pieces[piece]));
    search(opened.first(), query, { limit: LIMIT });
    const toNames = performance.now() - begin;
    search(await opened.whole(), query, { limit: LIMIT });
    times.push({ toNames, toAll: performance.now() - begin });
  }
  return {
    megabytes: serialize(pieces).length / 1e6,
    toNames: Math.min(...times.map((it) => it.toNames)),
    toAll: Math.min(...times.map((it) => it.toAll)),
  };
}

async function measureSize(size: number): Promise<Row[]> {
  const row = (what: string, unit: string, value: number, target: number | null = null): Row => ({
    entities: size,
    what,
    unit,
    value,
    target,
  });
  const corpus = madeUpCorpus(size);
  const keystrokes = madeUpKeystrokes(corpus, READERS);
  const index = buildSearchIndex(corpus, concernedIn(corpus));
  const ours = bestTimes(
    keystrokes.map((query) => () => search(index, query, { limit: LIMIT })),
    ROUNDS,
  );
  const few = every(keystrokes, FUSE_SHARE);
  const oursOnFew = percentile(
    bestTimes(
      few.map((query) => () => search(index, query, { limit: LIMIT })),
      ROUNDS,
    ),
    0.5,
  );
  const texts = textsOf(corpus);
  const fuse = measureFuse(texts, few);
  const folded = texts.map(foldText);
  const [pass] = bestTimes([() => barePass(folded)], ROUNDS);
  const miniSearch = measureMiniSearch(corpus, every(keystrokes, 10));
  const opening = await measureOpening(packSearchIndex(index), keystrokes.at(-1)!);
  return [
    row('keystroke to results, median', 'ms', percentile(ours, 0.5)),
    row('keystroke to results, 95th percentile', 'ms', percentile(ours, 0.95), TARGET),
    row('keystroke to results, slowest', 'ms', ours.at(-1)!),
    row('a bare pass over the folded text', 'ms', pass!),
    row('Fuse.js alone, median', 'ms', fuse),
    row('Fuse.js alone ÷ ours, medians of the same keystrokes', 'ratio', fuse / oursOnFew),
    row('stored index', 'MB', opening.megabytes),
    row('stored index to results by names', 'ms', opening.toNames, OPENING_TARGET),
    row('stored index to all results', 'ms', opening.toAll),
    row('MiniSearch of names only: JSON to index', 'ms', miniSearch.open),
    row('MiniSearch of names only, 95th percentile', 'ms', miniSearch.p95),
  ];
}

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

function print(rows: readonly Row[]): void {
  for (const { entities, what, unit, value, target } of rows) {
    const verdict = target === null ? '' : `at most ${target}: ${value <= target ? 'met' : 'MISSED'}`;
    const columns = [String(entities).padStart(7), what.padEnd(54), shown(value).padStart(8), unit.padEnd(6)];
    console.log(`${columns.join(' ')} ${verdict}`);
  }
}

export async function run(json: boolean): Promise<void> {
  const rows: Row[] = [];
  for (const size of SIZES) rows.push(...(await measureSize(size)));
  if (json) console.log(JSON.stringify({ statementsPerEntity: STATEMENTS_PER_ENTITY, rows }, null, 2));
  else print(rows);
}
