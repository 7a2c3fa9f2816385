/**
 * Builds a lexicon from forms. A form is given as text and read by the same word reader as pages are, so that both fold
 * and divide alike. Time: linear in the forms, plus a sort per level of the trie. The first of several equal forms keeps
 * its value.
 */
import { createWords, foldWord, readWords, type Words } from '../text/words.ts';
import { FILTER_BITS_PER_ENTRY, filterShift, type Lexicon, MAX_FORM_WORDS, pairHash } from './layout.ts';

/** Words seen so far, each once, with their letters and hashes. */
interface WordList {
  count: number;
  slots: Uint32Array;
  hash: Int32Array;
  start: Uint32Array;
  letters: Uint16Array;
}

/** The forms as sequences of words: the words of form `f` are `word[first[f]]` up to `word[first[f + 1]]`. */
interface FormList {
  first: Uint32Array;
  word: Uint32Array;
  count: number;
  longest: number;
}

const widened32 = (array: Uint32Array): Uint32Array<ArrayBuffer> => {
  const wide = new Uint32Array(array.length * 2);
  wide.set(array);
  return wide;
};

function createWordList(): WordList {
  const capacity = 1024;
  return {
    count: 0,
    slots: new Uint32Array(capacity * 2),
    hash: new Int32Array(capacity),
    start: new Uint32Array(capacity + 1),
    letters: new Uint16Array(capacity * 8),
  };
}

function growWordList(list: WordList): void {
  const hash = new Int32Array(list.hash.length * 2);
  hash.set(list.hash);
  list.hash = hash;
  const start = new Uint32Array(hash.length + 1);
  start.set(list.start);
  list.start = start;
  list.slots = fillSlots(list.hash, list.count, hash.length * 2);
}

/** Open addressing with steps of one. `size` is a power of two. */
function fillSlots(hash: Int32Array, count: number, size: number): Uint32Array {
  const slots = new Uint32Array(size);
  for (let word = 0; word < count; word += 1) {
    let slot = hash[word]! & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = word + 1;
  }
  return slots;
}

function sameLetters(list: WordList, word: number, folded: string): boolean {
  const from = list.start[word]!;
  if (list.start[word + 1]! - from !== folded.length) return false;
  for (let i = 0; i < folded.length; i += 1)
    if (list.letters[from + i] !== folded.charCodeAt(i)) return false;
  return true;
}

function addLetters(list: WordList, folded: string): void {
  const from = list.start[list.count]!;
  while (from + folded.length > list.letters.length) {
    const letters = new Uint16Array(list.letters.length * 2);
    letters.set(list.letters);
    list.letters = letters;
  }
  for (let i = 0; i < folded.length; i += 1) list.letters[from + i] = folded.charCodeAt(i);
  list.start[list.count + 1] = from + folded.length;
}

function internWord(list: WordList, hash: number, folded: string): number {
  const mask = list.slots.length - 1;
  let slot = hash & mask;
  for (let at = list.slots[slot]!; at !== 0; at = list.slots[slot]!) {
    if (list.hash[at - 1] === hash && sameLetters(list, at - 1, folded)) return at - 1;
    slot = (slot + 1) & mask;
  }
  if (list.count === list.hash.length) {
    growWordList(list);
    return internWord(list, hash, folded);
  }
  addLetters(list, folded);
  list.hash[list.count] = hash;
  list.slots[slot] = list.count + 1;
  list.count += 1;
  return list.count - 1;
}

function readForms(forms: Iterable<string>, list: WordList): FormList {
  const words: Words = createWords(64);
  let first = new Uint32Array(1024);
  let word = new Uint32Array(4096);
  let count = 0;
  let longest = 0;
  for (const form of forms) {
    readWords(form, words);
    const length = words.count > MAX_FORM_WORDS ? 0 : words.count;
    const from = first[count]!;
    if (count + 2 > first.length) first = widened32(first);
    if (from + length > word.length) word = widened32(word);
    for (let i = 0; i < length; i += 1)
      word[from + i] = internWord(list, words.hash[i]!, foldWord(form, words.start[i]!, words.end[i]!));
    count += 1;
    first[count] = from + length;
    longest = Math.max(longest, length);
  }
  return { first, word, count, longest };
}

/** One level of the trie: the distinct (parent, word) pairs in ascending order, as `parent * words + word`. */
function levelKeys(forms: FormList, node: Uint32Array, depth: number, wordCount: number): Float64Array {
  const keys = new Float64Array(forms.count);
  let count = 0;
  for (let form = 0; form < forms.count; form += 1) {
    const from = forms.first[form]!;
    if (forms.first[form + 1]! - from <= depth) continue;
    keys[count] = node[form]! * wordCount + forms.word[from + depth]!;
    count += 1;
  }
  return distinct(keys.subarray(0, count).sort());
}

function distinct(sorted: Float64Array): Float64Array {
  let count = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    if (i > 0 && sorted[i] === sorted[i - 1]) continue;
    sorted[count] = sorted[i]!;
    count += 1;
  }
  return sorted.subarray(0, count);
}

function indexOfKey(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Trie {
  firstEdge: Uint32Array;
  edgeWord: Uint32Array;
  /** The node at which each form ends. */
  node: Uint32Array;
}

/** Goes through the forms level by level, so that edges come out in the order that the layout asks for. */
function buildTrie(forms: FormList, wordCount: number): Trie {
  const node = new Uint32Array(forms.count);
  for (let form = 0; form < forms.count; form += 1) node[form] = forms.word[forms.first[form]!]!;
  const levels: Float64Array[] = [];
  let edges = 0;
  for (let depth = 1; depth < forms.longest; depth += 1) {
    const keys = levelKeys(forms, node, depth, wordCount);
    for (let form = 0; form < forms.count; form += 1) {
      const from = forms.first[form]!;
      if (forms.first[form + 1]! - from <= depth) continue;
      const key = node[form]! * wordCount + forms.word[from + depth]!;
      node[form] = wordCount + edges + indexOfKey(keys, key);
    }
    levels.push(keys);
    edges += keys.length;
  }
  return { ...layEdges(levels, edges, wordCount), node };
}

function layEdges(levels: readonly Float64Array[], edges: number, wordCount: number) {
  const edgeWord = new Uint32Array(edges);
  const firstEdge = new Uint32Array(wordCount + edges + 1);
  let edge = 0;
  for (const keys of levels)
    for (const key of keys) {
      const parent = Math.floor(key / wordCount);
      edgeWord[edge] = key - parent * wordCount;
      firstEdge[parent + 1] = firstEdge[parent + 1]! + 1;
      edge += 1;
    }
  for (let n = 0; n < wordCount + edges; n += 1) firstEdge[n + 1] = firstEdge[n + 1]! + firstEdge[n]!;
  return { edgeWord, firstEdge };
}

/** The smallest power of two that is at least `size`. */
const powerOfTwo = (size: number): number => 2 ** Math.ceil(Math.log2(Math.max(size, 32)));

function buildFilter(forms: FormList, words: WordList): Uint32Array {
  const filter = new Uint32Array(powerOfTwo(forms.count * FILTER_BITS_PER_ENTRY) / 32);
  const shift = filterShift(filter);
  for (let form = 0; form < forms.count; form += 1) {
    const from = forms.first[form]!;
    const length = forms.first[form + 1]! - from;
    if (length === 0) continue;
    const first = words.hash[forms.word[from]!]!;
    const hash = length === 1 ? first : pairHash(first, words.hash[forms.word[from + 1]!]!);
    const bit = hash >>> shift;
    filter[bit >>> 5] = filter[bit >>> 5]! | (1 << (bit & 31));
  }
  return filter;
}

/**
 * Forms without a word in them, and forms of more than `MAX_FORM_WORDS` words, are left out.
 *
 * @param valueAt the value of the form at this index; of equal forms the first counts
 */
export function buildLexicon(texts: Iterable<string>, valueAt: (index: number) => number): Lexicon {
  const words = createWordList();
  const forms = readForms(texts, words);
  const trie = buildTrie(forms, words.count);
  const value = new Uint32Array(words.count + trie.edgeWord.length);
  for (let form = forms.count - 1; form >= 0; form -= 1)
    if (forms.first[form + 1]! > forms.first[form]!) value[trie.node[form]!] = valueAt(form) + 1;
  return {
    wordCount: words.count,
    longest: forms.longest,
    filter: buildFilter(forms, words),
    slots: fillSlots(words.hash, words.count, powerOfTwo(words.count * 1.4)),
    wordStart: words.start.slice(0, words.count + 1),
    letters: words.letters.slice(0, words.start[words.count]),
    firstEdge: trie.firstEdge,
    edgeWord: trie.edgeWord,
    value,
  };
}
