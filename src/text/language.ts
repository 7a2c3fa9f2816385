/**
 * Tells texts in the languages whose names need rules of their own. German writes every noun with a capital, so that a capital
 * beside a name says nothing; German and Polish put endings on names.
 */
export type Language = 'german' | 'polish';

/** Small words that no other language of newspapers has, and words that others have too. */
const SMALL_WORDS: Readonly<Record<Language, RegExp>> = {
  german: smallWords(
    'und|nicht|ist|sich|wird|wurde|auf|für|mit|nach|zum|zur|auch|sind|eine|einer|einem|gegen|über|durch|hatte|sagte|keine?',
    'der|die|das|den|dem|des|im|am|von|bei|wie|ein|war|hat|als|zu',
  ),
  polish: smallWords(
    'się|nie|jest|że|przez|oraz|był|była|było|są|dla|przed|który|która|które|także|został|została|jego|powiedział|powiedziała|według|po',
    'w|z|na|do|od|o|i|ze|za|jak|to|a',
  ),
};

function smallWords(own: string, shared: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:(${own})|${shared})(?!\\p{L})`, 'gu');
}

/** UTF-16 code units that tell the language of a text of any length. */
const ENOUGH = 2_000;
/** A word of its own counts for two; these languages have so many small words that a text with fewer than this is in none of them. */
const LEAST = 2;
const UNITS_PER_POINT = 60;

export function languageOf(text: string): Language | null {
  const beginning = text.slice(0, ENOUGH);
  const least = Math.max(LEAST, beginning.length / UNITS_PER_POINT);
  if (pointsOf(beginning, SMALL_WORDS.german) >= least) return 'german';
  return pointsOf(beginning, SMALL_WORDS.polish) >= least ? 'polish' : null;
}

function pointsOf(text: string, words: RegExp): number {
  let own = 0;
  let shared = 0;
  for (const match of text.matchAll(words)) {
    if (match[1] === undefined) shared += 1;
    else own += 1;
  }
  return own === 0 ? 0 : 2 * own + shared;
}
