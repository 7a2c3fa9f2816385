/**
 * Corpora of any size to measure on, always the same: names made of syllables, statements of made-up words as common and as rare as
 * words are in a language, and what readers would type to find their way in them.
 */
import type { Article, Statement } from '../../src/model/article.ts';
import { CORPUS_FORMAT, type Corpus } from '../../src/model/corpus.ts';
import type { Entity, Kind } from '../../src/model/entity.ts';
import type { ArticleId, EntityId, StatementId } from '../../src/model/ids.ts';
import type { Concerned } from '../../src/search/build-index.ts';
import { makeEntity } from '../support/entities.ts';
import { randomNumbers } from './samples.ts';

export const STATEMENTS_PER_ENTITY = 5;
const STATEMENTS_PER_ARTICLE = 5;
/** Different words that statements are made of, and words in one statement: about those of this size in English news. */
const COMMON_WORDS = 30_000;
const WORDS_IN_STATEMENT = 17;
/** About as many different given names and surnames as that many people have. */
const GIVEN_NAMES = 4_000;
const SURNAMES_PER_ENTITY = 0.4;
const LEAST_SURNAMES = 1_000;

const KINDS: readonly Kind[] = ['person', 'person', 'person', 'organization', 'place', 'topic'];
const OUTLETS = ['The Morning Courier', 'Northern Observer', 'Harbour Gazette', 'Daily Ledger'];
const ROLES = ['minister of trade', 'chief executive', 'member of parliament', 'striker', 'spokeswoman'];

const ONSETS = 'b br ch d dr f g gr h j k kr l m n p pr r s sh st t tr v w y z zh'.split(' ');
const VOWELS = 'a e i o u ai ei ou ya ie'.split(' ');
const ENDS = ['', '', '', 'n', 'r', 'l', 's', 'm', 'v', 'k', 'nd', 'rt'];

interface Chance {
  readonly pick: <T>(list: readonly T[]) => T;
  /** Picks the first far more often than the last, as words are used in a language (Zipf's law). */
  readonly pickCommon: <T>(list: readonly T[]) => T;
  readonly below: (limit: number) => number;
}

function createChance(seed: number): Chance {
  const random = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return {
    below,
    pick: (list) => list[below(list.length)]!,
    pickCommon: (list) => list[Math.min(list.length - 1, Math.floor(list.length ** random()) - 1)]!,
  };
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

function madeUpWords({ pick, below }: Chance, count: number): string[] {
  const syllable = (): string => pick(ONSETS) + pick(VOWELS);
  const words = new Set<string>();
  while (words.size < count)
    words.add(
      Array.from({ length: 1 + below(2) }, syllable).join('') + pick(ONSETS) + pick(VOWELS) + pick(ENDS),
    );
  return [...words];
}

export function madeUpCorpus(size: number): Corpus {
  const chance = createChance(size);
  const entities = madeUpEntities(chance, size);
  const words = madeUpWords(chance, COMMON_WORDS);
  const statement = (i: number): Statement => madeUpStatement(chance, i, { words, entities });
  const articles = Array.from({ length: size }, (_, i): Article => {
    const id = `article-${i}` as ArticleId;
    const month = String(1 + (i % 12)).padStart(2, '0');
    return {
      id,
      title: capital(`${chance.pickCommon(words)} ${chance.pickCommon(words)} ${chance.pick(entities).name}`),
      publisher: chance.pick(OUTLETS),
      byline: null,
      published: { date: `${2000 + (i % 25)}-${month}-01`, basis: 'stated', why: null },
      source: null,
      statements: Array.from({ length: STATEMENTS_PER_ARTICLE }, (_, n) =>
        statement(i * STATEMENTS_PER_ARTICLE + n),
      ),
    };
  });
  return { format: CORPUS_FORMAT, entities, articles, claims: [] };
}

/** Each article concerns as many entities as it has statements, here and there in the corpus. */
export function concernedIn({ entities, articles }: Corpus): Concerned {
  const places = new Map(articles.map(({ id }, i) => [id, i * articles[0]!.statements.length]));
  return ({ id, statements }) =>
    statements.map(
      (_, i) => entities[(Math.imul(places.get(id)! + i, 0x9e3779b1) >>> 0) % entities.length]!.id,
    );
}

function madeUpEntities(chance: Chance, size: number): Entity[] {
  const given = madeUpWords(chance, GIVEN_NAMES).map(capital);
  const surnames = madeUpWords(chance, LEAST_SURNAMES + size * SURNAMES_PER_ENTITY).map(capital);
  // A corpus with two of one name, and nothing to tell them apart, is refused.
  const names = new Set<string>();
  while (names.size < size) names.add(`${chance.pickCommon(given)} ${chance.pick(surnames)}`);
  return [...names].map((name, i) => {
    const kind = KINDS[i % KINDS.length]!;
    return makeEntity(kind, name, {
      id: `entity-${i}` as EntityId,
      role: kind === 'person' ? chance.pick(ROLES) : null,
    });
  });
}

function madeUpStatement(
  { pickCommon, pick, below }: Chance,
  number: number,
  { words, entities }: { words: readonly string[]; entities: readonly Entity[] },
): Statement {
  const text = Array.from({ length: WORDS_IN_STATEMENT }, () => pickCommon(words));
  text[below(WORDS_IN_STATEMENT)] = pickCommon(entities).name;
  text[below(WORDS_IN_STATEMENT)] = pick(entities).name.split(' ')[1]!;
  return {
    id: `statement-${number}` as StatementId,
    text: `${capital(text.join(' '))}.`,
    paragraph: 1,
    speaker: below(4) === 0 ? (pick(entities).id as EntityId) : null,
    cites: below(6) === 0 ? pick(OUTLETS) : null,
    claim: null,
    happened: null,
  };
}

/** What is in the box after each key of a reader who looks for names, misspells them, or remembers words of a statement. */
export function madeUpKeystrokes({ entities, articles }: Corpus, readers: number): string[] {
  const chance = createChance(7);
  return Array.from({ length: readers }, (_, i) => {
    const { name } = chance.pick(entities);
    const surname = name.split(' ')[1]!;
    const wanted = [
      name,
      surname,
      misspelt(chance, surname),
      misspelt(chance, name),
      `${surname} ${chance.pick(entities).name.split(' ')[1]}`,
      phraseOf(chance, chance.pick(articles)),
    ];
    return keysOf(wanted[i % wanted.length]!.toLowerCase());
  }).flat();
}

const keysOf = (text: string): string[] => Array.from(text, (_, i) => text.slice(0, i + 1));

function misspelt({ below }: Chance, text: string): string {
  const at = 1 + below(text.length - 2);
  const swapped = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  return [text.slice(0, at) + text.slice(at + 1), swapped, `${text.slice(0, at)}x${text.slice(at)}`][
    below(3)
  ]!;
}

function phraseOf({ pick, below }: Chance, { statements }: Article): string {
  const words = pick(statements).text.split(' ');
  const from = below(words.length - 3);
  return words.slice(from, from + 3).join(' ');
}
