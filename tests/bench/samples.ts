/**
 * What the benchmarks measure on: names and news text from the evaluation data beside the project where it is, and made up
 * otherwise, always the same.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const beside = (path: string): string => new URL(`../../../shared/eval/${path}`, import.meta.url).pathname;
const gunzip = (file: string): string => gunzipSync(readFileSync(file)).toString('utf8');

/** Numbers from 0 to 1, the same on every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = 'ka lo mi ren dor vi san tel ba ru nov gar shi mo len ta pe ri zu han'.split(' ');

export function madeUpNames(count: number): string[] {
  const random = randomNumbers(1);
  const word = () => {
    const parts = Array.from(
      { length: 2 + Math.floor(random() * 2) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    );
    const joined = parts.join('');
    return joined[0]!.toUpperCase() + joined.slice(1);
  };
  return Array.from({ length: count }, () => `${word()} ${word()}`);
}

/** As many names as there are up to `count`, spread evenly over the list. */
export function sampleNames(count: number): string[] {
  const file = beside('names/names.txt.gz');
  const all = existsSync(file) ? gunzip(file).split('\n').filter(Boolean) : madeUpNames(722_113);
  if (count >= all.length) return all;
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]!);
}

function newsPages(): string[] {
  const folder = beside('pages/news');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => gunzip(`${folder}/${name}`));
}

/** The text of a page's paragraphs: good enough to measure on, not to show to anyone. */
export function paragraphsOf(html: string): string[] {
  const paragraphs = html.match(/<(p|h[1-6]|li)[ >][\s\S]*?<\/\1>/gu) ?? [];
  return paragraphs
    .map((it) =>
      it
        .replace(/<[^>]*>/gu, '')
        .replace(/&[a-z#0-9]+;/gu, ' ')
        .trim(),
    )
    .filter(Boolean);
}

export function madeUpParagraphs(names: readonly string[]): string[] {
  const random = randomNumbers(2);
  const words = 'the of and said to in on a that it was for will by has with year government talks'.split(
    ' ',
  );
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const word = () => (random() < 0.02 ? pick(names) : pick(words));
  return Array.from({ length: 4_000 }, () => Array.from({ length: 60 }, word).join(' '));
}

/** Blocks of running text, `size` code units or a little more in all. Each is a string of its own, as messages bring them. */
export function sampleBlocks(size: number): string[] {
  const linking = beside('linking/dev.jsonl.gz');
  const documents = existsSync(linking)
    ? gunzip(linking)
        .trim()
        .split('\n')
        .flatMap((line) => (JSON.parse(line) as { text: string }).text.split('\n'))
    : madeUpParagraphs(sampleNames(1_000));
  const all = [...documents, ...newsPages().flatMap(paragraphsOf)].filter((block) => block.length > 0);
  const blocks: string[] = [];
  for (let total = 0, i = 0; total < size; i += 1) {
    blocks.push(all[i % all.length]!);
    total += all[i % all.length]!.length;
  }
  return structuredClone(blocks);
}
