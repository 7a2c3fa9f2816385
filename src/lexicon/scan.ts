/**
 * Walks the lexicon along the words of a text. A filter turns most words away before the trie is touched; what it lets
 * through is looked up letter by letter, so that no collision of hashes ever makes a match.
 */
import { CLASSES, EXPANDS, FIRST_LETTER, LONE } from '../text/fold.ts';
import { foldWord, GAP_BREAK, GAP_FULL_STOP, type Words } from '../text/words.ts';
import { filterShift, type Lexicon, NONE, pairHash } from './layout.ts';

/** A form may go on over a full stop only after a word this short: "St. Petersburg", "J. Edgar", but not "… Trump. Putin". */
const MAX_ABBREVIATION = 3;

/** Whether words `index - 1` and `index` can belong to one form. */
export function isJoined(words: Words, index: number): boolean {
  const gap = words.gap[index]!;
  if ((gap & GAP_BREAK) !== 0) return false;
  return (gap & GAP_FULL_STOP) === 0 || words.end[index - 1]! - words.start[index - 1]! <= MAX_ABBREVIATION;
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

/** The lexicon's number of the word at `index`, or `NONE`. */
export function wordAt(lexicon: Lexicon, text: string, words: Words, index: number): number {
  const { slots } = lexicon;
  const mask = slots.length - 1;
  let slot = words.hash[index]! & mask;
  for (let at = slots[slot]!; at !== 0; at = slots[slot]!) {
    if (isWord(lexicon, at - 1, text, words.start[index]!, words.end[index]!)) return at - 1;
    slot = (slot + 1) & mask;
  }
  return NONE;
}

/** The node that the edge with this word leads to, or `NONE`. */
function childOf(lexicon: Lexicon, node: number, word: number): number {
  const { edgeWord, firstEdge } = lexicon;
  let low = firstEdge[node]!;
  let high = firstEdge[node + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edgeWord[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low < firstEdge[node + 1]! && edgeWord[low] === word ? lexicon.wordCount + low : NONE;
}

/** Receives the form of words `first` to `last` (inclusive) and its value. */
export type OnForm = (first: number, last: number, value: number) => void;

/** Reports every form that begins at word `index`, the shortest first. */
function walkFrom(lexicon: Lexicon, text: string, words: Words, index: number, onForm: OnForm): void {
  let node = wordAt(lexicon, text, words, index);
  for (let last = index; node !== NONE; last += 1) {
    const value = lexicon.value[node]!;
    if (value !== 0) onForm(index, last, value - 1);
    const next = last + 1;
    if (next >= words.count || lexicon.firstEdge[node] === lexicon.firstEdge[node + 1]) return;
    if (!isJoined(words, next)) return;
    const word = wordAt(lexicon, text, words, next);
    node = word === NONE ? NONE : childOf(lexicon, node, word);
  }
}

/**
 * Reports every form in `text`, whose words `readWords` has read: in order of beginnings, and at one beginning the
 * shorter before the longer. Forms may overlap. Linear in the text: at each word the walk is bounded by the longest form.
 */
export function scanForms(lexicon: Lexicon, text: string, words: Words, onForm: OnForm): void {
  const { filter } = lexicon;
  const { hash, count } = words;
  const shift = filterShift(filter);
  for (let i = 0; i < count; i += 1) {
    const first = hash[i]!;
    const single = first >>> shift;
    const pair = i + 1 < count ? pairHash(first, hash[i + 1]!) >>> shift : single;
    const passes = (filter[single >>> 5]! >>> (single & 31)) | (filter[pair >>> 5]! >>> (pair & 31));
    if ((passes & 1) !== 0) walkFrom(lexicon, text, words, i, onForm);
  }
}

/** The value of a form given as text, or `NONE`. The text must be nothing but the form. */
export function valueOfForm(lexicon: Lexicon, text: string, words: Words): number {
  let node = words.count === 0 ? NONE : wordAt(lexicon, text, words, 0);
  for (let i = 1; i < words.count && node !== NONE; i += 1) {
    const word = wordAt(lexicon, text, words, i);
    node = word === NONE ? NONE : childOf(lexicon, node, word);
  }
  return node === NONE ? NONE : lexicon.value[node]! - 1;
}
