/**
 * What the words of a query may stand for beside themselves: "space x" is one word, "lepen" are two, "Зеленского" is a case of a name.
 * Only what nobody has is read otherwise, so that all else costs nothing. What each reading finds is for the search to compare.
 */
import { casesOf, isCyrillic } from '../names/cyrillic.ts';
import { type Bits, intersect } from './bits.ts';
import { countEntries } from './postings.ts';
import { entriesWith } from './propose.ts';
import type { SearchIndex } from './search-index.ts';
import { wordAt, wordItself, wordsBeginning } from './vocabulary.ts';

type Words = readonly string[];

/** The words as they are first: where two readings are equally good, the first is meant. */
export function readings(index: SearchIndex, words: Words): Words[] {
  const joined = words.join('');
  const mended = words.flatMap((word) => (isKnown(index, word) ? word : mend(index, word)));
  return [
    words,
    ...(words.length === 2 && beginsAName(index, joined) ? [[joined]] : []),
    ...(mended.some((word, i) => word !== words[i]) ? [mended] : []),
  ];
}

function isKnown({ vocabulary }: SearchIndex, word: string): boolean {
  const { from, to } = wordsBeginning(vocabulary, word);
  return to > from;
}

const beginsAName = ({ vocabulary, names }: SearchIndex, word: string): boolean =>
  countEntries(names, wordsBeginning(vocabulary, word)) > 0;

/** Longer words are no names, and all ways to divide them would be tried. */
const LONGEST_MENDED = 40;

const mend = (index: SearchIndex, word: string): Words =>
  word.length > LONGEST_MENDED
    ? [word]
    : (nominative(index, word) ?? divided(index, word, { before: 0, holders: null }) ?? [word]);

/** Letters that a case may put in the place of a name's last ones, and that a name must keep. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 3;

/** The name of which a Russian or Ukrainian word is a case. */
function nominative({ vocabulary, names }: SearchIndex, word: string): Words | null {
  if (!isCyrillic(word)) return null;
  for (let cut = 1; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST_STEM; cut += 1) {
    const { from, to } = wordsBeginning(vocabulary, word.slice(0, -cut));
    for (let at = from; at < to; at += 1) {
      const name = wordAt(vocabulary, at);
      // With another ending in the place of its own: a name has no more letters than this.
      if (name.length > word.length + 1 || countEntries(names, { from: at, to: at + 1 }) === 0) continue;
      if (casesOf(name).includes(word)) return [name];
    }
  }
  return null;
}

/** Fewer letters are no word of a name that anybody would run into the next; more parts would be tried in far more ways. */
const SHORTEST_PART = 2;
const MOST_PARTS = 3;

interface Divided {
  /** Parts before this one. */
  readonly before: number;
  /** Of all of them; null where there are none. */
  readonly holders: Bits | null;
}

/** The words of one name that were typed without spaces. The last may be typed in part. */
function divided(index: SearchIndex, word: string, { before, holders }: Divided): Words | null {
  if (before + 1 === MOST_PARTS) return null;
  const { vocabulary, names } = index;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const heads = wordItself(vocabulary, head);
    if (countEntries(names, heads) === 0) continue;
    const named = entriesWith(index, names, [heads]);
    const both = holders === null ? named : intersect([holders, named]);
    if (isNone(both)) continue;
    const all = intersect([both, entriesWith(index, names, [wordsBeginning(vocabulary, tail)])]);
    if (!isNone(all)) return [head, tail];
    const rest = divided(index, tail, { before: before + 1, holders: both });
    if (rest !== null) return [head, ...rest];
  }
  return null;
}

const isNone = (entries: Bits): boolean => entries.every((block) => block === 0);
