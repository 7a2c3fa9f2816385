/**
 * Builds a lexicon from forms. A form is given as text and read by the same word reader as pages are, so that both fold
 * and divide alike. Time: linear in the forms, plus a sort per level of the trie. The first of several equal forms keeps
 * its value.
 */
import { type Cursor, createCursor, foldWord, GAP_BREAK, NO_WORD, readNextWord } from '../text/words.ts';
import {
  filterBits,
  filterMask,
  filterShift,
  type Lexicon,
  MAX_FORM_WORDS,
  MAX_WORD_LETTERS,
  packCounts,
  pairHash,
  RECORD_HEAD,
  slotHash,
  spreadHash,
  viewRecords,
} from './layout.ts';

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
  list.slots = fillSlots(list, hash.length * 2, (word) => word + 1);
}

/** Open addressing with steps of one. `size` is a power of two. */
function fillSlots(
  { hash, count }: WordList,
  size: number,
  slotOf: (word: number, hash: number) => number,
): Uint32Array {
  const slots = new Uint32Array(size);
  for (let word = 0; word < count; word += 1) {
    const mixed = slotHash(hash[word]!);
    let slot = mixed & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = slotOf(word, mixed);
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
  let slot = slotHash(hash) & mask;
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

function restart(cursor: Cursor): void {
  cursor.index = 0;
  cursor.gap = GAP_BREAK;
}

/** Reads the words of one form to the end of `forms.word`. @returns how many there are */
function readForm(form: string, list: WordList, forms: FormList, cursor: Cursor): number {
  const from = forms.first[forms.count]!;
  let length = 0;
  restart(cursor);
  while (readNextWord(form, cursor) !== NO_WORD) {
    const folded = foldWord(form, cursor.start, cursor.end);
    if (length === MAX_FORM_WORDS || folded.length > MAX_WORD_LETTERS) return 0;
    if (from + length === forms.word.length) forms.word = widened32(forms.word);
    forms.word[from + length] = internWord(list, cursor.hash, folded);
    length += 1;
  }
  return length;
}

function readForms(texts: Iterable<string>, list: WordList): FormList {
  const forms: FormList = { first: new Uint32Array(1024), word: new Uint32Array(4096), count: 0, longest: 0 };
  const cursor = createCursor();
  for (const text of texts) {
    if (forms.count + 2 > forms.first.length) forms.first = widened32(forms.first);
    const length = readForm(text, list, forms, cursor);
    forms.first[forms.count + 1] = forms.first[forms.count]! + length;
    forms.count += 1;
    forms.longest = Math.max(forms.longest, length);
  }
  return forms;
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

/** Node `w` stands after the first word `w`; edge `e` leads to node `words + e`. */
interface Trie {
  edgeWord: Uint32Array;
  /** Of node n, at 2n: 0, for its value; at 2n + 1: where its edges begin. One entry more ends the last. */
  nodes: Uint32Array;
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
  const nodes = new Uint32Array(2 * (wordCount + edges + 1));
  let edge = 0;
  for (const keys of levels)
    for (const key of keys) {
      const parent = Math.floor(key / wordCount);
      edgeWord[edge] = key - parent * wordCount;
      nodes[2 * parent + 3] = nodes[2 * parent + 3]! + 1;
      edge += 1;
    }
  for (let at = 3; at < nodes.length; at += 2) nodes[at] = nodes[at]! + nodes[at - 2]!;
  return { edgeWord, nodes };
}

/** The smallest power of two that is at least `size`. */
const powerOfTwo = (size: number): number => 2 ** Math.ceil(Math.log2(Math.max(size, 32)));

function buildFilter(forms: FormList, words: WordList): Uint32Array {
  const filter = new Uint32Array(powerOfTwo((forms.count * filterBits(forms.count)) / 32));
  const shift = filterShift(filter);
  for (let form = 0; form < forms.count; form += 1) {
    const from = forms.first[form]!;
    const length = forms.first[form + 1]! - from;
    if (length === 0) continue;
    const first = words.hash[forms.word[from]!]!;
    const hash = length === 1 ? spreadHash(first) : pairHash(first, words.hash[forms.word[from + 1]!]!);
    filter[hash >>> shift] = filter[hash >>> shift]! | filterMask(hash);
  }
  return filter;
}

/** Where each word's record begins. The first element is no record's, since 0 is an empty slot. */
function placeRecords({ count, start }: WordList): { at: Uint32Array; length: number } {
  const at = new Uint32Array(count);
  let length = 1;
  for (let word = 0; word < count; word += 1) {
    at[word] = length;
    length += RECORD_HEAD + ((start[word + 1]! - start[word]! + 1) >>> 1);
  }
  return { at, length };
}

function layRecords(words: WordList, at: Uint32Array, length: number, { nodes }: Trie) {
  const views = viewRecords(new Uint32Array(length));
  const { records, letters } = views;
  for (let word = 0; word < words.count; word += 1) {
    const [from, to] = [words.start[word]!, words.start[word + 1]!];
    records[at[word]!] = nodes[2 * word]!;
    records[at[word]! + 1] = nodes[2 * word + 1]!;
    records[at[word]! + 2] = packCounts(nodes[2 * word + 3]! - nodes[2 * word + 1]!, to - from);
    letters.set(words.letters.subarray(from, to), 2 * (at[word]! + RECORD_HEAD));
  }
  return views;
}

/**
 * Forms without a word in them, of more than `MAX_FORM_WORDS` words, or with a word of more than `MAX_WORD_LETTERS` letters are
 * left out.
 *
 * @param valueAt the value of the form at this index; of equal forms the first counts
 */
export function buildLexicon(texts: Iterable<string>, valueAt: (index: number) => number): Lexicon {
  const words = createWordList();
  const forms = readForms(texts, words);
  const trie = buildTrie(forms, words.count);
  for (let form = forms.count - 1; form >= 0; form -= 1)
    if (forms.first[form + 1]! > forms.first[form]!) trie.nodes[2 * trie.node[form]!] = valueAt(form) + 1;
  const { at, length } = placeRecords(words);
  const records = layRecords(words, at, length, trie);
  return {
    longest: forms.longest,
    filter: buildFilter(forms, words),
    slots: fillSlots(
      words,
      powerOfTwo(words.count * 1.3),
      (word, hash) => (at[word]! | (hash & ~records.recordMask)) >>> 0,
    ),
    ...records,
    nodes: trie.nodes.slice(2 * words.count),
    edgeWord: trie.edgeWord.map((word) => at[word]!),
  };
}
