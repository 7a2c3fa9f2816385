/**
 * Walks the lexicon along a text. The hot loop folds and hashes each unit, and at the end of each word asks the filter two
 * questions with one branch: is there a form of this word, is there a longer form that begins with the word before and this
 * one? What passes is looked up letter by letter, so that no collision of hashes ever makes a match.
 */
import {
  BREAK,
  CLASSES,
  EXPANDS,
  FIRST_LETTER,
  FULL_STOP,
  HYPHEN,
  IGNORED,
  LONE,
  SPACE,
} from '../text/fold.ts';
import {
  type Cursor,
  createCursor,
  foldWord,
  GAP_BREAK,
  GAP_FULL_STOP,
  HASH_PRIME,
  HASH_SEED,
  NO_WORD,
  readNextWord,
  readWordAt,
} from '../text/words.ts';
import { filterMask, filterShift, type Lexicon, NONE, pairHash, slotHash, spreadHash } from './layout.ts';

/** A form may go on over a full stop only after a word this short: "St. Petersburg", but not "… Trump. Putin". */
const MAX_ABBREVIATION = 3;

/** Whether a form can go on over this gap. @param length of the word before it, in code units */
export function joinsForm(gap: number, length: number): boolean {
  if ((gap & GAP_BREAK) !== 0) return false;
  return (gap & GAP_FULL_STOP) === 0 || length <= MAX_ABBREVIATION;
}

/** Whether the page's word is exactly the lexicon's, letter by letter. */
function isWord(lexicon: Lexicon, word: number, text: string, start: number, end: number): boolean {
  const { letters, wordStart } = lexicon;
  let at = wordStart[word]!;
  const stop = wordStart[word + 1]!;
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    const value = CLASSES[unit]!;
    if (value >= FIRST_LETTER || value === LONE) {
      if (at === stop || letters[at] !== (value === LONE ? unit : value)) return false;
      at += 1;
    } else if (value >= EXPANDS) return isFoldedWord(lexicon, word, foldWord(text, start, end));
  }
  return at === stop;
}

function isFoldedWord(lexicon: Lexicon, word: number, folded: string): boolean {
  const from = lexicon.wordStart[word]!;
  if (lexicon.wordStart[word + 1]! - from !== folded.length) return false;
  for (let i = 0; i < folded.length; i += 1)
    if (lexicon.letters[from + i] !== folded.charCodeAt(i)) return false;
  return true;
}

/** The lexicon's number of the word that stands at `start` to `end`, or `NONE`. */
function wordAt(lexicon: Lexicon, text: string, hash: number, start: number, end: number): number {
  const { slots } = lexicon;
  const mask = slots.length - 1;
  let slot = slotHash(hash) & mask;
  for (let at = slots[slot]!; at !== 0; at = slots[slot]!) {
    if (isWord(lexicon, at - 1, text, start, end)) return at - 1;
    slot = (slot + 1) & mask;
  }
  return NONE;
}

/** The node that the edge with this word leads to, or `NONE`. */
function childOf({ edgeWord, nodes, wordCount }: Lexicon, node: number, word: number): number {
  const end = nodes[2 * node + 3]!;
  let low = nodes[2 * node + 1]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edgeWord[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low < end && edgeWord[low] === word ? wordCount + low : NONE;
}

const isLeaf = ({ nodes }: Lexicon, node: number): boolean => nodes[2 * node + 1] === nodes[2 * node + 3];

/** Receives a form: where it stands, in UTF-16 code units, end exclusive, and its value. */
export type OnForm = (start: number, end: number, value: number) => void;

/** One scan under way. */
interface Scan {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly onForm: OnForm;
  /** For reading on behind the first word of a form. */
  readonly ahead: Cursor;
}

function reportNode({ lexicon, onForm }: Scan, node: number, start: number, end: number): void {
  const value = lexicon.nodes[2 * node]!;
  if (value !== 0) onForm(start, end, value - 1);
}

/** A word as the hot loop leaves it. */
interface Place {
  start: number;
  end: number;
  hash: number;
}

function reportWord(scan: Scan, { start, end, hash }: Place): void {
  const word = wordAt(scan.lexicon, scan.text, hash, start, end);
  if (word !== NONE) reportNode(scan, word, start, end);
}

/** Reports the forms of two words or more that begin with this word, the shortest first. */
function reportLonger(scan: Scan, { start, end, hash }: Place): void {
  const { lexicon, text, ahead } = scan;
  const word = wordAt(lexicon, text, hash, start, end);
  if (word === NONE || isLeaf(lexicon, word)) return;
  readWordAt(text, start, ahead);
  for (let node = word; node !== NONE && !isLeaf(lexicon, node); ) {
    const length = ahead.end - ahead.start;
    const gap = readNextWord(text, ahead);
    if (gap === NO_WORD || !joinsForm(gap, length)) return;
    node = step(scan, node);
    if (node !== NONE) reportNode(scan, node, start, ahead.end);
  }
}

/** The node behind `node` along the word that the cursor has read. */
function step({ lexicon, text, ahead }: Scan, node: number): number {
  const word = wordAt(lexicon, text, ahead.hash, ahead.start, ahead.end);
  return word === NONE ? NONE : childOf(lexicon, node, word);
}

/**
 * Reports every form in `text`: in order of beginnings, and at one beginning the shorter before the longer. Forms may
 * overlap. Linear in the text: at each word the walk is bounded by the longest form. Allocates nothing per word.
 */
export function scanForms(lexicon: Lexicon, text: string, onForm: OnForm): void {
  const { filter } = lexicon;
  const shift = filterShift(filter);
  const length = text.length;
  const scan: Scan = { lexicon, text, onForm, ahead: createCursor() };
  const cursor = createCursor();
  const before: Place = { start: 0, end: 0, hash: 0 };
  const here: Place = { start: 0, end: 0, hash: 0 };
  let [lastStart, lastEnd, lastHash] = [-1, 0, 0];
  let i = 0;
  while (i < length) {
    const start = i;
    let hash = HASH_SEED;
    let value = BREAK;
    while (i < length) {
      value = CLASSES[text.charCodeAt(i)]!;
      if (value < FIRST_LETTER) break;
      hash = Math.imul(hash ^ value, HASH_PRIME);
      i += 1;
    }
    let end = i;
    if (i > start && (value <= HYPHEN || value >= FIRST_LETTER || (value === FULL_STOP && i > start + 1))) {
      // By far the most common word ends in one space: it is not worth another round.
      if (value === SPACE) i += 1;
    } else if (i === start && value <= IGNORED) {
      i += 1;
      continue;
    } else {
      readWordAt(text, start, cursor);
      ({ end, hash } = cursor);
      i = end > start ? cursor.index : start + 1;
      if (end === start) {
        lastStart = -1;
        continue;
      }
    }
    const single = spreadHash(hash);
    const pair = pairHash(lastHash, hash);
    const isForm = (~filter[single >>> shift]! & filterMask(single)) === 0;
    const isLonger = (~filter[pair >>> shift]! & filterMask(pair)) === 0;
    if (isForm || isLonger) {
      here.start = start;
      here.end = end;
      here.hash = hash;
      before.start = lastStart;
      before.end = lastEnd;
      before.hash = lastHash;
      if (isLonger && lastStart >= 0) reportLonger(scan, before);
      if (isForm) reportWord(scan, here);
    }
    lastStart = start;
    lastEnd = end;
    lastHash = hash;
  }
}

/** The value of the form that is this one word, or `NONE`. */
export function findWord(lexicon: Lexicon, word: string): number {
  const cursor = createCursor();
  if (readNextWord(word, cursor) === NO_WORD || cursor.end !== word.length) return NONE;
  const node = wordAt(lexicon, word, cursor.hash, cursor.start, cursor.end);
  return node === NONE ? NONE : lexicon.nodes[2 * node]! - 1;
}
