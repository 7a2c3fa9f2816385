/**
 * How well a query's words match the words of one text, and which letters of it. Fuse.js compares word with word, so
 * that a typo is judged against the word it was meant for and not against letters strewn over a sentence. Both sides
 * are folded; ranges come back in the text as it is shown.
 */
import Fuse from 'fuse.js';
import type { TextRange } from '../model/search.ts';
import { initialsIn, lettersOf, tellingWords, type Word, wordsOf } from './words.ts';

/** A query word found in a word of the text: 0 is the same word, up to TYPO_THRESHOLD the worst typo. */
export interface Hit {
  readonly score: number;
  /** Index of the word among the text's telling words, the first where there are several. */
  readonly at: number;
  /** The query word is the first letters of several words. */
  readonly initials: boolean;
  readonly ranges: readonly TextRange[];
}

export interface TextMatch {
  /** One per query word, null where the text has nothing like it. */
  readonly hits: readonly (Hit | null)[];
  /** How many telling words the text has. */
  readonly length: number;
}

/** About one wrong letter in four is a slip. */
export const SLIP_THRESHOLD = 0.27;
/** Up to two in five, where nearly all letters are there: neighbours that changed places count as two ("putni"). */
const TYPO_THRESHOLD = 0.4;
/** Letters of the query that a worse than slight typo may have beside those of the word: "macron" is not "marine". */
const MAX_STRANGE_LETTERS = 1;
/** A word that starts with the query word costs Fuse's least score, and so little for each letter not typed yet. */
const LETTER_NOT_TYPED = 0.0005;
/** No word is so long that letters not typed make a prefix as bad as this; no typo in a word is as good. */
export const PREFIX_THRESHOLD = 0.02;
/** Words shorter than this are too short to hold a recognizable typo: "cnn" is not "can". */
export const SHORTEST_TYPO = 4;

const FUSE_OPTIONS = {
  isCaseSensitive: true, // both sides are folded
  includeMatches: true,
  threshold: TYPO_THRESHOLD,
  location: 0,
  // A match that starts at the word's second letter costs a tenth: the first letter may be missing, not the first four.
  distance: 10,
};

interface Letters {
  readonly score: number;
  readonly indices: readonly (readonly [number, number])[];
}

/** Of some of a name's words, where those of all are perfect. */
const INITIALS_OF_SOME = 0.05;

export interface TextMatcher {
  matchText(text: string): TextMatch;
  /** As a text, and by first letters: "RDIF". */
  matchName(name: string): TextMatch;
}

/** Compares a query with many texts; remembers pairs of words, since a corpus repeats its words. */
export function createTextMatcher(query: readonly string[]): TextMatcher {
  const compared = query.map(() => new Map<string, Letters | null>());
  const compare = (i: number, word: string): Letters | null => {
    const known = compared[i]!.get(word);
    if (known !== undefined) return known;
    const letters = compareWords(query[i]!, word);
    compared[i]!.set(word, letters);
    return letters;
  };
  const matchText = (text: string): TextMatch => {
    const words = tellingWords(wordsOf(text));
    const hits = query.map((_, i) => bestHit(text, words, (word) => compare(i, word)));
    return { hits, length: words.length };
  };
  return {
    matchText,
    matchName: (name) => {
      const { hits, length } = matchText(name);
      const isFound = (hit: Hit | null) => hit !== null && hit.score <= PREFIX_THRESHOLD;
      return {
        hits: hits.map((hit, i) => (isFound(hit) ? hit : (initialsHit(name, query[i]!) ?? hit))),
        length,
      };
    },
  };
}

function initialsHit(name: string, query: string): Hit | null {
  if (query.length < 2) return null;
  const found = initialsIn(name).find(({ letters }) => letters === query);
  if (found === undefined) return null;
  const ranges = found.words.map((word) => lettersOf(name, word, 0, 1));
  return { score: found.whole ? 0 : INITIALS_OF_SOME, at: 0, initials: true, ranges };
}

/** The best of the text's words; where it stands several times, every place of it is marked. */
function bestHit(
  text: string,
  words: readonly Word[],
  compare: (word: string) => Letters | null,
): Hit | null {
  const compared = words.map(({ folded }) => compare(folded));
  const score = Math.min(...compared.map((letters) => letters?.score ?? Infinity));
  if (score === Infinity) return null;
  const ranges = words.flatMap((word, i) => {
    const letters = compared[i];
    if (letters?.score !== score) return [];
    return letters.indices.map(([from, to]) => lettersOf(text, word, from, to + 1));
  });
  return { score, at: compared.findIndex((letters) => letters?.score === score), initials: false, ranges };
}

function compareWords(query: string, word: string): Letters | null {
  const prefix = word.startsWith(query);
  const strange = prefix ? 0 : strangeLetters(query, word);
  // Cheaper than asking Fuse, and surer: a short word cannot be meant, nor one that lacks most letters of the query, each
  // of which Fuse counts as an error.
  if (!prefix && (query.length < SHORTEST_TYPO || strange > query.length * TYPO_THRESHOLD)) return null;
  const { isMatch, score, indices } = Fuse.match(query, word, FUSE_OPTIONS);
  if (!isMatch || (score > SLIP_THRESHOLD && strange > MAX_STRANGE_LETTERS)) return null;
  const untyped = Math.max(0, word.length - query.length) * LETTER_NOT_TYPED;
  if (prefix) return { score: Math.min(score + untyped, PREFIX_THRESHOLD), indices: [[0, query.length - 1]] };
  return { score: Math.max(score, 2 * PREFIX_THRESHOLD) + untyped, indices: indices ?? [] };
}

/** How many letters of the query the word does not have, each of its letters used once. */
function strangeLetters(query: string, word: string): number {
  let left = word;
  let strange = 0;
  for (const letter of query) {
    if (left.includes(letter)) left = left.replace(letter, '');
    else strange += 1;
  }
  return strange;
}
