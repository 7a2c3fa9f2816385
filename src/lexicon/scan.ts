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
  learnUnit,
  SPACE,
  UNKNOWN,
} from '../text/fold.ts';
import {
  type Cursor,
  createCursor,
  foldWord,
  GAP_BREAK,
  GAP_FULL_STOP,
  HASH_PRIME,
  HASH_SEED,
  hashOfFolded,
  NO_WORD,
  readNextWord,
  readWordAt,
} from '../text/words.ts';
import {
  edgesOf,
  filterMask,
  filterShift,
  type Lexicon,
  lengthOf,
  NONE,
  pairHash,
  RECORD_HEAD,
  slotHash,
  spreadHash,
} from './layout.ts';

/** A form may go on over a full stop only after a word this short: "St. Petersburg", but not "… Trump. Putin". */
const MAX_ABBREVIATION = 3;

/** Whether a form can go on over this gap. @param length of the word before it, in code units */
export function joinsForm(gap: number, length: number): boolean {
  if ((gap & GAP_BREAK) !== 0) return false;
  return (gap & GAP_FULL_STOP) === 0 || length <= MAX_ABBREVIATION;
}

/** Whether the page's word is exactly the record's, letter by letter. */
function isWord(
  { letters, records }: Lexicon,
  record: number,
  text: string,
  start: number,
  end: number,
): boolean {
  let at = 2 * (record + RECORD_HEAD);
  const stop = at + lengthOf(records[record + 2]!);
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    const value = CLASSES[unit]!;
    if (value >= FIRST_LETTER || value === LONE) {
      if (at === stop || letters[at] !== (value === LONE ? unit : value)) return false;
      at += 1;
    } else if (value >= EXPANDS) return isFoldedWord(letters, stop, record, foldWord(text, start, end));
  }
  return at === stop;
}

function isFoldedWord(letters: Uint16Array, stop: number, record: number, folded: string): boolean {
  const from = 2 * (record + RECORD_HEAD);
  if (stop - from !== folded.length) return false;
  for (let i = 0; i < folded.length; i += 1) if (letters[from + i] !== folded.charCodeAt(i)) return false;
  return true;
}

/** The record of the word that stands at `start` to `end`, or `NONE`. */
function wordAt(lexicon: Lexicon, text: string, hash: number, start: number, end: number): number {
  const { slots, recordMask } = lexicon;
  const mask = slots.length - 1;
  const mixed = slotHash(hash);
  let slot = mixed & mask;
  for (let found = slots[slot]!; found !== 0; found = slots[slot]!) {
    if (((found ^ mixed) & ~recordMask) === 0 && isWord(lexicon, found & recordMask, text, start, end))
      return found & recordMask;
    slot = (slot + 1) & mask;
  }
  return NONE;
}

/** The edge with this word among those from `from` on, or `NONE`. */
function edgeTo({ edgeWord }: Lexicon, from: number, count: number, word: number): number {
  let low = from;
  let high = from + count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edgeWord[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low < from + count && edgeWord[low] === word ? low : NONE;
}

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

/** A word as the hot loop leaves it. */
interface Place {
  start: number;
  end: number;
  hash: number;
}

function reportWord({ lexicon, text, onForm }: Scan, { start, end, hash }: Place): void {
  const word = wordAt(lexicon, text, hash, start, end);
  const value = word === NONE ? 0 : lexicon.records[word]!;
  if (value !== 0) onForm(start, end, value - 1);
}

/** Whether a space or a hyphen and nothing else stands between two words: then a form goes on from one to the next. */
const isJoined = (text: string, { end }: Place, { start }: Place): boolean => {
  const value = CLASSES[text.charCodeAt(end)]!;
  return start - end === 1 && (value === SPACE || value === HYPHEN);
};

/**
 * Reads the second word of a form: mostly the one that the hot loop has just read.
 *
 * @returns false where no form goes on
 */
function readSecond({ text, ahead }: Scan, first: Place, second: Place): boolean {
  if (isJoined(text, first, second)) {
    ahead.start = second.start;
    ahead.end = second.end;
    ahead.hash = second.hash;
    return true;
  }
  readWordAt(text, first.start, ahead);
  return readOn(text, ahead);
}

/** Reads the next word behind the cursor. @returns false where no form goes on */
function readOn(text: string, ahead: Cursor): boolean {
  const length = ahead.end - ahead.start;
  const gap = readNextWord(text, ahead);
  return gap !== NO_WORD && joinsForm(gap, length);
}

/** Reports the forms of two words or more that begin with the first of these, the shortest first. */
function reportLonger(scan: Scan, first: Place, second: Place): void {
  const { lexicon, text, ahead, onForm } = scan;
  const { records, nodes } = lexicon;
  const record = wordAt(lexicon, text, first.hash, first.start, first.end);
  if (record === NONE) return;
  let from = records[record + 1]!;
  let count = edgesOf(records[record + 2]!);
  let goesOn = count > 0 && readSecond(scan, first, second);
  while (goesOn) {
    const word = wordAt(lexicon, text, ahead.hash, ahead.start, ahead.end);
    const edge = word === NONE ? NONE : edgeTo(lexicon, from, count, word);
    if (edge === NONE) return;
    const value = nodes[2 * edge]!;
    if (value !== 0) onForm(first.start, ahead.end, value - 1);
    from = nodes[2 * edge + 1]!;
    count = nodes[2 * edge + 3]! - from;
    if (count === 0) return;
    readWordAt(text, ahead.start, ahead);
    goesOn = readOn(text, ahead);
  }
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
    } else if (value === UNKNOWN) {
      learnUnit(text.charCodeAt(i));
      i = start;
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
      if (isLonger && lastStart >= 0) reportLonger(scan, before, here);
      if (isForm) reportWord(scan, here);
    }
    lastStart = start;
    lastEnd = end;
    lastHash = hash;
  }
}

/** The value of the form that is this one word, folded, or `NONE`. */
export function findWord(lexicon: Lexicon, word: string): number {
  const record = wordAt(lexicon, word, hashOfFolded(word), 0, word.length);
  return record === NONE ? NONE : lexicon.records[record]! - 1;
}
