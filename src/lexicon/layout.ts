/**
 * The lexicon's memory: all surface forms of a corpus as a trie over words, in typed arrays that lie in one buffer. A
 * form is a sequence of folded words and leads to one number, its value. Nothing is decoded when it is opened.
 *
 * ```
 * filter     Uint32[2^n / 32]   one bit for each hash of a form of one word, and of the first two words of a longer form
 * slots      Uint32[2^m]        open addressing: hash of a word → word + 1, 0 where empty
 * wordStart  Uint32[words + 1]  where each word's letters begin in `letters`
 * letters    Uint16[…]          the folded letters of all words, one after the other
 * firstEdge  Uint32[nodes + 1]  where each node's edges begin; edges of node n: firstEdge[n] to firstEdge[n + 1]
 * edgeWord   Uint32[edges]      the word on each edge, ascending within a node
 * value      Uint32[nodes]      value + 1 of the form that ends at the node, 0 where none does
 * ```
 *
 * Nodes need no numbers of their own: node `w` (w < words) is where a form that begins with word `w` stands after that
 * word, and edge `e` leads to node `words + e`. That holds since edges are laid out level by level, in order of parents.
 */

export interface Lexicon {
  readonly wordCount: number;
  /** Words in the longest form: no walk goes further. */
  readonly longest: number;
  readonly filter: Uint32Array;
  readonly slots: Uint32Array;
  readonly wordStart: Uint32Array;
  readonly letters: Uint16Array;
  readonly firstEdge: Uint32Array;
  readonly edgeWord: Uint32Array;
  readonly value: Uint32Array;
}

/** No such word, node or value. */
export const NONE = -1;

/** A form longer than this is cut off at compile time: nobody writes it, and the bound keeps a scan linear. */
export const MAX_FORM_WORDS = 16;

/** Two words' hashes as one, for the filter. The order counts: "Kim Jong" is not "Jong Kim". */
export const pairHash = (first: number, second: number): number =>
  Math.imul(first ^ ((second << 15) | (second >>> 17)), 0x9e3779b1);

/** Bits of the filter per entry. At 16, one word in about 16 that begins no form is looked up in vain. */
export const FILTER_BITS_PER_ENTRY = 16;

/** The filter takes the high bits of a hash, the slots the low ones. */
export const filterShift = (filter: Uint32Array): number => 32 - Math.log2(filter.length * 32);

export const lexiconBytes = (lexicon: Lexicon): number =>
  lexicon.filter.byteLength +
  lexicon.slots.byteLength +
  lexicon.wordStart.byteLength +
  lexicon.letters.byteLength +
  lexicon.firstEdge.byteLength +
  lexicon.edgeWord.byteLength +
  lexicon.value.byteLength;
