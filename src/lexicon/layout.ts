/**
 * The lexicon's memory: all surface forms of a corpus as a trie over words, in typed arrays that lie in one buffer. A
 * form is a sequence of folded words and leads to one number, its value. Nothing is decoded when it is opened.
 *
 * ```
 * filter     Uint32[2^n]        two bits, in one element, for each form of one word and for the first two words of each longer
 *                               form: a Bloom filter that costs one read
 * slots      Uint32[2^m]        open addressing: hash of a word → word + 1, 0 where empty
 * wordStart  Uint32[words + 1]  where each word's letters begin in `letters`
 * letters    Uint16[…]          the folded letters of all words, one after the other
 * nodes      Uint32[2·nodes+2]  of node n, at 2n: value + 1 of the form that ends there, 0 where none does; at 2n + 1: where
 *                               its edges begin in `edgeWord`; they end where those of node n + 1 begin
 * edgeWord   Uint32[edges]      the word on each edge, ascending within a node
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
  readonly nodes: Uint32Array;
  readonly edgeWord: Uint32Array;
}

/** No such word, node or value. */
export const NONE = -1;

/** A form longer than this is cut off at compile time: nobody writes it, and the bound keeps a scan linear. */
export const MAX_FORM_WORDS = 16;

/*
 * A word's hash is FNV-1a, whose high bits are poor for short words. Multiplication by a large odd number brings every bit
 * up to the high ones, which are what the filter and the slots take (Fibonacci hashing; Knuth, TAOCP 3, 6.4).
 */
const SPREAD = 0x9e3779b1;

/** A word's hash, spread for the filter. */
export const spreadHash = (hash: number): number => Math.imul(hash, SPREAD);

/** Two words' hashes as one, spread for the filter. The order counts: "Kim Jong" is not "Jong Kim". */
export const pairHash = (first: number, second: number): number =>
  Math.imul(((first << 7) | (first >>> 25)) ^ second, SPREAD);

/** A word's hash, spread for the slots by another multiplier, so that what passes the filter falls anywhere. */
export const slotHash = (hash: number): number => {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
};

/**
 * Bits of the filter per form: with 16, some 2 words in 100 are looked up in vain; small lexicons can afford to look up
 * fewer.
 */
export const filterBits = (forms: number): number => (forms <= 150_000 ? 32 : 8);

/** The two bits of a spread hash. They are low bits of it, the element is given by the high ones. */
export const filterMask = (spread: number): number => (1 << spread) | (1 << (spread >>> 5));

/** How far to shift a spread hash to get an element of the filter. */
export const filterShift = (filter: Uint32Array): number => 32 - Math.log2(filter.length);

export const lexiconBytes = (lexicon: Lexicon): number =>
  lexicon.filter.byteLength +
  lexicon.slots.byteLength +
  lexicon.wordStart.byteLength +
  lexicon.letters.byteLength +
  lexicon.nodes.byteLength +
  lexicon.edgeWord.byteLength;
