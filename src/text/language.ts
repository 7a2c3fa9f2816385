/**
 * Tells texts in the languages whose names need rules of their own. German writes every noun with a capital, so that a capital
 * beside a name says nothing; German and Polish put endings on names.
 */
import type { Words } from './words.ts';

export type Language = 'german' | 'polish';

/** A small word, whether or not other languages of newspapers have it too. */
interface SmallWord {
  readonly language: Language;
  readonly isOwn: boolean;
}

const SMALL_WORDS: ReadonlyMap<string, SmallWord> = new Map([
  ...smallWords(
    'german',
    'und nicht ist sich wird wurde auf für mit nach zum zur auch sind eine einer einem gegen über durch hatte sagte kein keine',
    'der die das den dem des im am von bei wie ein war hat als zu',
  ),
  ...smallWords(
    'polish',
    'się nie jest że przez oraz był była było są dla przed który która które także został została jego powiedział powiedziała według po',
    'w z na do od o i ze za jak to a',
  ),
]);

function* smallWords(language: Language, own: string, shared: string): Generator<[string, SmallWord]> {
  for (const word of own.split(' ')) yield [word, { language, isOwn: true }];
  for (const word of shared.split(' ')) yield [word, { language, isOwn: false }];
}

/** UTF-16 code units that tell the language of a text of any length. */
const ENOUGH = 2_000;
/** A word of its own counts for two; these languages have so many small words that a text with fewer than this is in none of them. */
const LEAST = 2;
const UNITS_PER_POINT = 60;

/** @param words those of the text */
export function languageOf(text: string, { count, start, end }: Words): Language | null {
  const own = { german: 0, polish: 0 };
  const shared = { german: 0, polish: 0 };
  for (let i = 0; i < count && end[i]! <= ENOUGH; i += 1) {
    const word = SMALL_WORDS.get(text.slice(start[i], end[i]));
    if (word !== undefined) (word.isOwn ? own : shared)[word.language] += 1;
  }
  const least = Math.max(LEAST, Math.min(text.length, ENOUGH) / UNITS_PER_POINT);
  const isIn = (language: Language) => own[language] > 0 && 2 * own[language] + shared[language] >= least;
  if (isIn('german')) return 'german';
  return isIn('polish') ? 'polish' : null;
}
