/**
 * The surface forms of one entity: what its corpus gives, and what follows from its name by rules that hold for its kind.
 * Given names are not spelled out here: initials, familiar forms and titles are read from the words around a surname.
 */
import type { Entity } from '../model/entity.ts';
import { caseForms } from '../names/cyrillic.ts';
import { relativesOf } from '../names/given-names.ts';
import { parsePersonName } from '../names/person-name.ts';
import { lexiconKeys } from '../names/sounds.ts';
import { PARTICLES } from '../names/words.ts';
import { foldedWords } from '../text/words.ts';
import type { Role } from './layout.ts';

export interface SurfaceForm {
  /** Folded words with spaces between them. */
  readonly text: string;
  readonly role: Role;
}

type Add = (words: readonly string[], role: Role) => void;

/** Legal forms and the like at the end of an organization's name, which news pages leave out. */
const LEGAL_FORMS = new Set(
  'inc corp corporation co company ltd limited plc llc llp lp ag sa nv bv gmbh spa ab as oyj asa kk se group holdings holding incorporated'.split(
    ' ',
  ),
);

const withoutBrackets = (name: string): string => name.replace(/\s*[([][^)\]]*[)\]]/gu, '') || name;

/** English plural and singular of a word; null where there is no simple one. */
function otherNumber(word: string): string | null {
  if (!/^[a-z]{3,}$/u.test(word)) return null;
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is|ics)$/u.test(word)) return null;
  if (word.endsWith('s')) return word.slice(0, -1);
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/u.test(word) ? `${word}es` : `${word}s`;
}

function addInflected(words: readonly string[], add: Add): void {
  const other = otherNumber(words[words.length - 1] ?? '');
  if (other !== null) add([...words.slice(0, -1), other], 'derived');
}

function addWithoutLegalForm(words: readonly string[], add: Add): void {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1]!)) end -= 1;
  if (end < words.length) add(words.slice(0, end), end === 1 ? 'one-name' : 'derived');
}

/** `&` and "and" are one; the reader of words drops the sign. */
function spellings(name: string): string[][] {
  const plain = foldedWords(name);
  return name.includes('&') ? [plain, foldedWords(name.replaceAll('&', ' and '))] : [plain];
}

function addPhrase(name: string, kind: Entity['kind'], role: Role, add: Add): void {
  for (const written of spellings(withoutBrackets(name))) {
    const words = written[0] === 'the' && written.length > 1 ? written.slice(1) : written;
    add(words, words.length === 1 && role === 'full' ? 'one-name' : role);
    if (kind === 'organization') addWithoutLegalForm(words, add);
    if (kind === 'topic') addInflected(words, add);
  }
}

/** "McCain" beside "Mc Cain", "AlGhanim" beside "Al-Ghanim": prefixes that are written apart or joined. */
const PREFIX = /(?<!\p{L})(?:Mc|Mac|Al|El|De|Di|La|Le|Du|Van|Von)(?=\p{Lu}\p{Ll})/gu;
const JOINING = new Set(['mc', 'mac', 'al', 'el', 'de', 'di', 'la', 'le', 'du', 'van', 'von', 'der']);

function joinedSurnames(name: string, surname: readonly string[]): string[][] {
  const spaced = name.replace(PREFIX, '$&-');
  const apart = spaced === name ? surname : parsePersonName(spaced).surname;
  const others: string[][] = apart.length > surname.length ? [[...apart]] : [];
  if (surname.length > 1 && JOINING.has(surname[0]!)) others.push([surname.join('')]);
  return others;
}

/** How pages spell letters that their keyboards lack: "Schroeder" for Schröder, "Loekke" for Løkke, "Djokovic" for Đoković. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' };

/** The name in letters without marks; null where it has none of those that are spelled out. */
function withoutUmlauts(name: string): string | null {
  const plain = name.normalize('NFC').replace(/[äöüøåđ]/giu, (letter) => {
    const spelled = UMLAUTS[letter.toLowerCase()]!;
    return letter === letter.toLowerCase() ? spelled : spelled[0]!.toUpperCase() + spelled.slice(1);
  });
  return plain === name.normalize('NFC') ? null : plain;
}

function addPerson(name: string, add: Add): void {
  addSpelled(name, add);
  const plain = withoutUmlauts(name);
  if (plain !== null) addSpelled(plain, add);
}

function addSpelled(name: string, add: Add): void {
  const words = foldedWords(withoutBrackets(name));
  const { given, surname, parts, suffix } = parsePersonName(name);
  add(words, words.length === 1 ? 'one-name' : 'full');
  if (surname.length === 0) return;
  add([...given, ...surname], 'full');
  if (suffix !== null) add([...given, ...surname, suffix], 'full');
  // A letter alone stands for many things: "Jay-Z" is never "Z".
  if (surname.join('').length > 1) add(surname, 'surname');
  for (const joined of joinedSurnames(name, surname)) {
    add([...given, ...joined], 'full');
    add(joined, 'surname');
  }
  const bare = surname.filter((word) => !PARTICLES.has(word)).join(' ');
  for (const part of parts) add(part, part.length > 1 || part[0] === bare ? 'surname' : 'part');
}

function addAlias(alias: string, entity: Entity, add: Add): void {
  const words = foldedWords(alias);
  if (entity.kind !== 'person') addPhrase(alias, entity.kind, words.length === 1 ? 'alias' : 'full', add);
  else if (words.length === 1) add(words, 'surname');
  else addPerson(alias, add);
}

/** A name in another script, with the endings of its cases where it is a Russian or Ukrainian person's. */
function addNative(native: string, entity: Entity, add: Add): void {
  const words = foldedWords(native);
  add(words, 'full');
  if (entity.kind !== 'person' || !CYRILLIC.test(native)) return;
  const { given, surname } = parsePersonName(native);
  if (surname.length === 0) return;
  for (const [names, role] of caseForms(given, surname)) add(names, role);
}

const CYRILLIC = /^[\p{Script=Cyrillic}\s.-]+$/u;

/** What a person may be found by besides surface forms. */
export interface PersonKeys {
  /** Keys under which the surname is found by its sound: its longest word's. */
  readonly sounds: readonly string[];
  /** Given names by which a page may call a person whom it has named in full: the person's own and familiar forms. */
  readonly given: readonly string[];
}

export function personKeys(entity: Entity): PersonKeys {
  if (entity.kind !== 'person') return { sounds: [], given: [] };
  const { surname, given } = parsePersonName(entity.name);
  const longest = surname.reduce((a, b) => (b.length > a.length ? b : a), '');
  const [first = ''] = given;
  return { sounds: lexiconKeys(longest), given: first.length < 3 ? [] : relativesOf(first) };
}

/** Every form once; the first role that a form is given is the one it keeps. */
export function formsOf(entity: Entity): SurfaceForm[] {
  const forms = new Map<string, Role>();
  const add: Add = (words, role) => {
    const text = words.join(' ');
    if (text !== '' && !forms.has(text)) forms.set(text, role);
  };
  if (entity.kind === 'person') addPerson(entity.name, add);
  else addPhrase(entity.name, entity.kind, 'full', add);
  for (const alias of entity.aliases) addAlias(alias, entity, add);
  for (const native of entity.native) addNative(native, entity, add);
  for (const form of entity.needsContext) add(foldedWords(form), 'alias');
  return [...forms].map(([text, role]) => ({ text, role }));
}

/** The forms that the corpus says need context, folded. */
export const contextForms = (entity: Entity): ReadonlySet<string> =>
  new Set(entity.needsContext.map((form) => foldedWords(form).join(' ')));
