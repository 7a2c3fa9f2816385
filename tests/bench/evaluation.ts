/**
 * Measures the matcher on evaluation sets that lie beside the project and are no part of it; where they are missing, there
 * is nothing to measure. Run: `node tests/bench/evaluation.ts seeds|linking|strangers|variants|pairs [--errors N]`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compileFor } from '../../src/cli/match.ts';
import { wordsOf } from '../../src/cli/reason-words.ts';
import { readCorpusFile } from '../../src/corpus/exchange.ts';
import { findInDocument } from '../../src/match/document.ts';
import { compileMatcher, type Matcher } from '../../src/match/matcher.ts';
import type { Entity, Kind } from '../../src/model/entity.ts';
import type { EntityId } from '../../src/model/ids.ts';
import type { Mention } from '../../src/model/mention.ts';
import { isGivenName } from '../../src/names/given-names.ts';
import { foldText } from '../../src/text/words.ts';

const EVALUATION = new URL('../../../shared/eval/', import.meta.url).pathname;
const SEEDS = new URL('../../../shared/seeds/', import.meta.url).pathname;

const readGzip = (name: string): string => gunzipSync(readFileSync(join(EVALUATION, name))).toString('utf8');
const readLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** An entity of nothing but a name. */
export function bareEntity(id: string, name: string, kind: Kind, more: Partial<Entity> = {}): Entity {
  const rest = { aliases: [], native: [], role: null, wikidata: null, needsContext: [], summary: [] };
  return { id: id as EntityId, name, kind, ...rest, ...more };
}

/**
 * Runs the scorer that comes with the sets, and hands its output through. It runs only where it is started by its real path:
 * the folder beside the project may be a link.
 */
function score(set: string, gold: string, predictions: readonly unknown[], more: readonly string[]): void {
  const file = join(mkdtempSync(join(tmpdir(), 'backstory-')), 'predictions.jsonl');
  writeFileSync(file, predictions.map((it) => `${JSON.stringify(it)}\n`).join(''));
  const scorer = realpathSync(join(EVALUATION, 'score.mjs'));
  const run = spawnSync('node', [scorer, set, join(EVALUATION, gold), file, ...more], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  console.log(run.stdout + run.stderr);
}

interface LinkingDocument {
  id: string;
  text: string;
  entities: { id: string; name: string; kind: Kind | 'other' }[];
}

export function linkingMatcher(
  documents: readonly LinkingDocument[],
  strangers: readonly Entity[] = [],
): Matcher {
  const entities = new Map<string, Entity>();
  for (const document of documents)
    for (const { id, name, kind } of document.entities)
      entities.set(id, bareEntity(id, name, kind === 'other' ? 'topic' : kind));
  return compileMatcher([...entities.values(), ...strangers]);
}

function scoreDocuments(
  documents: readonly LinkingDocument[],
  matcher: Matcher,
  more: readonly string[],
): void {
  const predictions = documents.map(({ id, text }) => ({ id, mentions: findInDocument(matcher, text) }));
  score('linking', 'linking/dev.jsonl.gz', predictions, more);
}

function measureLinking(more: readonly string[]): void {
  const documents = readLines<LinkingDocument>(readGzip('linking/dev.jsonl.gz'));
  scoreDocuments(documents, linkingMatcher(documents), more);
}

/** Every so many-th of the names: people whom no document is about. */
const STRANGERS_STEP = 30;
const PERSON_NAME = /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. |\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+$/u;

/** The same documents, with thousands of strangers in the corpus: each of them that is marked is nearly always an error. */
function measureStrangers(more: readonly string[]): void {
  const documents = readLines<LinkingDocument>(readGzip('linking/dev.jsonl.gz'));
  const known = new Set(documents.flatMap(({ entities }) => entities.map(({ name }) => foldText(name))));
  const people = readGzip('names/names.txt.gz')
    .split('\n')
    .filter((name) => PERSON_NAME.test(name) && isGivenName(foldText(name.slice(0, name.indexOf(' ')))))
    .filter((name, i) => i % STRANGERS_STEP === 0 && !known.has(foldText(name)))
    .map((name, i) => bareEntity(`stranger-${i}`, name, 'person'));
  console.log(people.length, 'strangers');
  scoreDocuments(documents, linkingMatcher(documents, people), ['--kinds', 'person', ...more]);
}

interface Person {
  id: string;
  name: string;
  variants: string[];
  other_scripts: string[];
}

/** The entity that a text which is nothing but a name leads to: that of its longest mention. */
function personOf(matcher: Matcher, text: string): string | null {
  const mentions = findInDocument(matcher, text);
  mentions.sort((a, b) => b.end - b.start - (a.end - a.start));
  return mentions[0]?.entity ?? null;
}

function measureVariants(more: readonly string[]): void {
  const people = readLines<Person>(readGzip('variants/dev.jsonl.gz'));
  const matcher = compileMatcher(people.map(({ id, name }) => bareEntity(id, name, 'person')));
  const texts = new Set(people.flatMap(({ variants }) => variants));
  const predictions = [...texts].map((text) => ({ text, id: personOf(matcher, text) }));
  if (more.includes('--errors')) showVariants(people, new Map(predictions.map((it) => [it.text, it.id])));
  score('variants', 'variants/dev.jsonl.gz', predictions, []);
}

function showVariants(
  people: readonly (Person & { hardness?: string[] })[],
  found: ReadonlyMap<string, string | null>,
): void {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  for (const { id, name, variants, hardness } of people)
    for (const [i, variant] of variants.entries()) {
      const got = found.get(variant) ?? null;
      if (got !== id)
        console.log(hardness?.[i], '|', name, '|', variant, '|', got === null ? '-' : names.get(got));
    }
}

interface Pair {
  a: string;
  b: string;
}

function measurePairs(more: readonly string[]): void {
  const pairs = readLines<Pair>(readFileSync(join(EVALUATION, 'variants/pairs-dev.jsonl'), 'utf8'));
  const predictions = pairs.map(({ a, b }) => {
    const matcher = compileMatcher([bareEntity('it', a, 'person')]);
    return { a, b, same: personOf(matcher, b) !== null };
  });
  score('pairs', 'variants/pairs-dev.jsonl', predictions, more);
}

interface GoldMention {
  start: number;
  end: number;
  entity: string;
}

/** The corpus file is the one that `npm run corpus -- build` writes. */
function measureSeeds(corpusFile: string): void {
  const reading = readCorpusFile(readFileSync(corpusFile, 'utf8'));
  if (!reading.ok) throw new Error(`${corpusFile} is no corpus`);
  const { matcher } = compileFor(reading.corpus);
  const counts = { gold: 0, found: 0, right: 0 };
  for (const name of readdirSync(SEEDS)) {
    const text = readFileSync(join(SEEDS, name), 'utf8');
    const file = join(EVALUATION, 'seeds', name.replace('.txt', '.mentions.json'));
    const gold = JSON.parse(readFileSync(file, 'utf8')) as GoldMention[];
    countSeed(text, gold, findInDocument(matcher, text), counts);
  }
  console.log(counts, 'precision', counts.right / counts.found, 'recall', counts.right / counts.gold);
}

const GOLD_ENTITIES = new Set(
  'kirill-dmitriev vladimir-putin donald-trump dmitry-peskov volodymyr-zelenskyy marine-le-pen joe-biden elon-musk steve-witkoff keith-kellogg russian-direct-investment-fund roscosmos rosatom spacex national-rally rare-earth-metals mars-mission direct-flights black-sea-ceasefire'.split(
    ' ',
  ),
);

function countSeed(
  text: string,
  gold: readonly GoldMention[],
  mentions: readonly Mention[],
  counts: { gold: number; found: number; right: number },
): void {
  const key = ({ start, end, entity }: GoldMention) => `${start} ${end} ${entity} ${text.slice(start, end)}`;
  const wanted = new Set(gold.map(key));
  const found = mentions.filter(({ entity }) => GOLD_ENTITIES.has(entity));
  counts.gold += gold.length;
  counts.found += found.length;
  for (const mention of found) {
    if (wanted.delete(key(mention))) counts.right += 1;
    else console.log('too many', key(mention), wordsOf(mention.why));
  }
  for (const missed of wanted) console.log('missed', missed);
}

const [what, ...more] = process.argv.slice(2);
if (!existsSync(EVALUATION)) console.log('there is no evaluation data beside the project: nothing measured');
else if (what === 'linking') measureLinking(more);
else if (what === 'strangers') measureStrangers(more);
else if (what === 'variants') measureVariants(more);
else if (what === 'pairs') measurePairs(more);
else if (what === 'seeds') measureSeeds(more[0] ?? '');
else console.log('say what to measure: seeds CORPUS.json, linking, strangers, variants or pairs');
