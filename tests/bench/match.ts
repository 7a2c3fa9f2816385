/**
 * How fast the lexicon scans, how large it is, how it grows: against the limit (a loop that reads, folds and hashes each code
 * unit and does nothing else) and against what one would otherwise use. All on the same text in one run; the machine's own
 * noise is met by taking the best of many short rounds, in which everything compared takes turns.
 */
import AhoCorasick from 'modern-ahocorasick';
import FastAhoCorasick from 'modern-ahocorasick/fast';
import { buildLexicon } from '../../src/lexicon/build.ts';
import { type Lexicon, lexiconBytes } from '../../src/lexicon/layout.ts';
import { scanForms } from '../../src/lexicon/scan.ts';
import { findInDocument } from '../../src/match/document.ts';
import { compileMatcher, openMatcher, packMatcher } from '../../src/match/matcher.ts';
import { CLASSES } from '../../src/text/fold.ts';
import { person } from '../support/entities.ts';
import { sampleBlocks, sampleNames } from './samples.ts';
import { worstTexts } from './worst-texts.ts';

/** Code units of text that everything is measured on; peers, which are slower, get the first part of it. */
const TEXT_SIZE = 4_200_000;
const PEER_TEXT_SIZE = 200_000;
const ROUNDS = 9;
const SIZES = [100, 1_000, 10_000, 100_000, 722_113];

type Work = () => void;

/** Milliseconds of the best round of each, the rounds taking turns. */
function bestOf(works: readonly Work[], rounds = ROUNDS): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1)
    for (const [i, work] of works.entries()) best[i] = Math.min(best[i]!, elapsed(work));
  return best;
}

function elapsed(work: Work): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** Keeps results alive, so that no loop is optimized away. */
const sink = { value: 0 };

function readOnly(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ CLASSES[text.charCodeAt(i)]!, 0x01000193);
  return hash;
}

const limitOn =
  (blocks: readonly string[]): Work =>
  () => {
    for (const block of blocks) sink.value ^= readOnly(block);
  };

function oursOn(lexicon: Lexicon, blocks: readonly string[]): Work {
  const count = () => {
    sink.value += 1;
  };
  return () => {
    for (const block of blocks) scanForms(lexicon, block, count);
  };
}

const lexiconOf = (names: readonly string[]): Lexicon => buildLexicon(names, (name) => name);

const escapeForRegExp = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

function regularExpressionOn(names: readonly string[], blocks: readonly string[]): Work {
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(escapeForRegExp);
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return () => {
    for (const block of blocks) for (const match of block.matchAll(expression)) sink.value += match.index;
  };
}

/** Folds like ours as far as it goes: it has no folding of its own, so the text is put in small letters for it. */
function ahoCorasickOn(Peer: typeof AhoCorasick, names: readonly string[], blocks: readonly string[]): Work {
  const peer = new Peer(
    names.map((name) => name.toLowerCase()),
    { boundary: 'unicode' },
  );
  return () => {
    for (const block of blocks) sink.value += peer.search(block.toLowerCase()).length;
  };
}

/** What most people write by hand: words, and a map of phrases that is asked for one to four of them. */
function phraseMapOn(names: readonly string[], blocks: readonly string[]): Work {
  const phrases = new Map(names.map((name, i) => [name.toLowerCase(), i]));
  return () => {
    for (const block of blocks) {
      const words = block.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      for (let i = 0; i < words.length; i += 1)
        for (let n = 1; n <= 4; n += 1) sink.value += phrases.get(words.slice(i, i + n).join(' ')) ?? 0;
    }
  };
}

interface Row {
  readonly what: string;
  readonly figure: string;
  readonly value: number;
  readonly target: string;
  readonly met: boolean | null;
}

const atLeast = (
  what: string,
  figure: string,
  value: number,
  least: number,
  target = String(least),
): Row => ({
  what,
  figure,
  value,
  target: `at least ${target}`,
  met: value >= least,
});
const atMost = (what: string, figure: string, value: number, most: number): Row => ({
  what,
  figure,
  value,
  target: `at most ${most}`,
  met: value <= most,
});
const plain = (what: string, figure: string, value: number): Row => ({
  what,
  figure,
  value,
  target: '',
  met: null,
});

const speed = (units: number, milliseconds: number): number => units / milliseconds / 1_000;
const lengthOf = (blocks: readonly string[]): number => blocks.reduce((sum, block) => sum + block.length, 0);

/** Scanning at every size, against the limit. */
function measureScan(blocks: readonly string[], lexicons: readonly Lexicon[]): Row[] {
  const units = lengthOf(blocks);
  const [limit, ...ours] = bestOf([limitOn(blocks), ...lexicons.map((lexicon) => oursOn(lexicon, blocks))]);
  const rows = [plain('the limit', 'million code units a second', speed(units, limit!))];
  for (const [i, time] of ours.entries()) {
    const size = SIZES[i]!;
    rows.push(plain(`ours, ${size} names`, 'million code units a second', speed(units, time)));
    const share = limit! / time;
    const figure = `ours ÷ limit, ${size} names`;
    if (size === 10_000) rows.push(atLeast(figure, 'ratio', share, 1 / 3, '1/3'));
    else if (size === 722_113) rows.push(atLeast(figure, 'ratio', share, 1 / 5, '1/5'));
    else rows.push(plain(figure, 'ratio', share));
  }
  return rows;
}

interface Peer {
  readonly name: string;
  readonly size: number;
  readonly least: number | null;
  readonly work: (names: readonly string[], blocks: readonly string[]) => Work;
}

const PEERS: readonly Peer[] = [
  { name: 'regular expression', size: 100, least: null, work: regularExpressionOn },
  { name: 'regular expression', size: 1_000, least: 5, work: regularExpressionOn },
  {
    name: 'modern-ahocorasick',
    size: 1_000,
    least: null,
    work: (...on) => ahoCorasickOn(AhoCorasick, ...on),
  },
  { name: 'modern-ahocorasick', size: 10_000, least: 10, work: (...on) => ahoCorasickOn(AhoCorasick, ...on) },
  {
    name: 'modern-ahocorasick',
    size: 100_000,
    least: null,
    work: (...on) => ahoCorasickOn(AhoCorasick, ...on),
  },
  {
    name: 'modern-ahocorasick/fast',
    size: 10_000,
    least: null,
    work: (...on) => ahoCorasickOn(FastAhoCorasick, ...on),
  },
  { name: 'a map of phrases', size: 10_000, least: null, work: phraseMapOn },
  { name: 'a map of phrases', size: 722_113, least: null, work: phraseMapOn },
];

function measurePeer(peer: Peer, blocks: readonly string[]): Row[] {
  const names = sampleNames(peer.size);
  const ours = oursOn(lexiconOf(names), blocks);
  const [oursTime, theirs] = bestOf([ours, peer.work(names, blocks)], 4);
  const what = `${peer.name}, ${peer.size} names`;
  const ratio = theirs! / oursTime!;
  const figure = `ours ÷ ${what}`;
  return [
    plain(what, 'million code units a second', speed(lengthOf(blocks), theirs!)),
    peer.least === null ? plain(figure, 'ratio', ratio) : atLeast(figure, 'ratio', ratio, peer.least),
  ];
}

function measureGrowth(names: readonly string[]): Row[] {
  const built: { lexicon?: Lexicon } = {};
  const [compile] = bestOf([() => Object.assign(built, { lexicon: lexiconOf(names) })], 3);
  const bytes = lexiconBytes(built.lexicon!) / names.length;
  return [
    atMost(`compile ${names.length} names`, 'seconds', compile! / 1_000, 3),
    atMost('lexicon in memory', 'bytes a name', bytes, 40),
  ];
}

/** From the bytes that storage gives back to the mentions in a paragraph, with people of these names as the corpus. */
function measureWaking(names: readonly string[], text: string): Row[] {
  const people = names.map((name, i) => person(name.trim() || `Name ${i}`, { id: `e${i}` as never }));
  const [compile] = bestOf([() => compileMatcher(people)], 1);
  const stored = packMatcher(compileMatcher(people));
  const [first] = bestOf([() => findInDocument(openMatcher(stored), text)], 5);
  return [
    plain(`compile a matcher of ${names.length} people`, 'seconds', compile! / 1_000),
    plain(
      `matcher of ${names.length} people, surnames and all`,
      'bytes a name',
      stored.length / names.length,
    ),
    atMost(`from stored bytes to first answer, ${names.length} names`, 'milliseconds', first!, 30),
  ];
}

/** The slowest of the texts that are made to be slow, in the limit's own time on the same text. */
function measureWorst(lexicon: Lexicon): Row {
  const times = worstTexts().map(({ name, text }) => {
    const [limit, ours] = bestOf([limitOn([text]), oursOn(lexicon, [text])], 3);
    return { name, ratio: ours! / limit! };
  });
  const worst = times.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  return plain(`worst text (${worst.name}): limit ÷ ours, 10000 names`, 'ratio', worst.ratio);
}

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

function print(rows: readonly Row[]): void {
  for (const { what, figure, value, target, met } of rows) {
    const verdict = met === null ? '' : `${target}: ${met ? 'met' : 'MISSED'}`;
    console.log(`${what.padEnd(60)} ${shown(value).padStart(8)} ${figure.padEnd(28)} ${verdict}`);
  }
}

export function run(json: boolean): void {
  const blocks = sampleBlocks(TEXT_SIZE);
  const few = sampleBlocks(PEER_TEXT_SIZE);
  const lexicons = SIZES.map((size) => lexiconOf(sampleNames(size)));
  const rows = [
    ...measureScan(blocks, lexicons),
    ...PEERS.flatMap((peer) => measurePeer(peer, few)),
    ...measureGrowth(sampleNames(722_113)),
    ...measureWaking(sampleNames(100_000), few.find((block) => block.length > 300)!),
    measureWorst(lexicons[2]!),
  ];
  if (json) console.log(JSON.stringify({ text: lengthOf(blocks), rows }, null, 2));
  else print(rows);
}
