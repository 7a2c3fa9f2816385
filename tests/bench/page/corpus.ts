/**
 * A build of the extension whose corpus also knows the people whom the measured pages speak of: on pages that name nobody,
 * there would be little to measure.
 */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorpusFile, writeCorpusFile } from '../../../src/corpus/exchange.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { person } from '../../support/entities.ts';
import { paragraphsOf } from '../samples.ts';
import type { SamplePage } from './pages.ts';

/** Two words with capital letters: a person, or something that is written like one. */
const NAMES = /(?<![.?!] |^|[\w’'-])[A-Z][a-z]{2,} [A-Z][a-z]{2,}(?![\w’'-])/gmu;

/** Those named most often; mark.js would take minutes with all. */
const MAX_PEOPLE = 100;

function peopleOn(pages: readonly SamplePage[]): Entity[] {
  const paragraphs = pages.flatMap(({ page }) => paragraphsOf(String(page.body)));
  const counts = new Map<string, number>();
  for (const name of paragraphs.flatMap((it) => it.match(NAMES) ?? []))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, MAX_PEOPLE);
  return names.map(([name], i) => person(name, { id: `on-page-${i}` as Entity['id'] }));
}

export interface BenchBuild {
  readonly folder: string;
  /** Every name in its corpus, as it is written. */
  readonly forms: readonly string[];
}

/** @param build the built extension, which is left as it is */
export async function withPeopleOn(pages: readonly SamplePage[], build: string): Promise<BenchBuild> {
  const reading = readCorpusFile(await readFile(join(build, 'corpus.json'), 'utf8'));
  if (!reading.ok) throw new Error(`${build} has no corpus: build it first`);
  const { corpus } = reading;
  const known = new Set(corpus.entities.flatMap(formsOf));
  const people = peopleOn(pages).filter(({ name }) => !known.has(name));
  const entities = [...corpus.entities, ...people];
  const folder = await mkdtemp(join(tmpdir(), 'backstory-bench-build-'));
  await cp(build, folder, { recursive: true });
  await writeFile(join(folder, 'corpus.json'), writeCorpusFile({ ...corpus, entities }));
  return { folder, forms: [...new Set(entities.flatMap(formsOf))] };
}

const formsOf = ({ name, aliases, native }: Entity): string[] => [name, ...aliases, ...native];

/** A copy of a build that has content scripts in the same frames, and next to nothing in them: of an empty file, traces say nothing. */
export async function withoutScripts(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backstory-bench-empty-'));
  await cp(build, folder, { recursive: true });
  for (const script of ['gate', 'content', 'frame'])
    await writeFile(join(folder, `content-scripts/${script}.js`), '0;');
  return folder;
}
