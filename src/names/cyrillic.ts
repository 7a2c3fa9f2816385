/**
 * The case endings of Russian and Ukrainian names, so that a name in the nominative finds its other cases: Лавров, Лаврова,
 * Лаврову. By the ending of each word; too many forms do no harm, since nobody writes the wrong ones.
 */

/** Endings by the end of the nominative: what is cut off, and what takes its place. Folded: й is и, ё is е. */
const RULES: readonly (readonly [ending: RegExp, cut: number, endings: string])[] = [
  [/(?:ов|ев|ин|ын|ів|їв)$/u, 0, 'а у ым ом е ові им і ы ых ыми'],
  [/(?:скии|цкии|ськии|зькии|цькии)$/u, 2, 'ого ому им ом іи'],
  [/(?:ова|ева|ина|ына)$/u, 1, 'ои у ою оі і'],
  [/(?:ская|цкая)$/u, 2, 'ои ую ою'],
  [/(?:ська|зька|цька)$/u, 1, 'ои у ою іи'],
  [/ко$/u, 1, 'а у ом ові'],
  [/[аеоуі]и$/u, 1, 'я ю ем еи еєм єм єві еві і'],
  [/ь$/u, 1, 'я ю ем еві і'],
  [/ия$/u, 1, 'и ю еи єю'],
  [/я$/u, 1, 'и ю еи е єю ею і'],
  [/а$/u, 1, 'ы и е у ои ою і'],
  [/[бвгджзклмнпрстфхцчшщ]$/u, 0, 'а у ом ем е ові еві і'],
];

/** All cases of one folded word, the nominative first. */
export function casesOf(word: string): string[] {
  const rule = RULES.find(([ending]) => ending.test(word));
  if (rule === undefined || word.length < 3) return [word];
  const [, cut, endings] = rule;
  const stem = word.slice(0, word.length - cut);
  return [word, ...endings.split(' ').map((ending) => stem + ending)];
}

/** A whole name has its words in one case; so many forms are few, but for people with a double surname. */
const MAX_FORMS = 200;

type CaseForm = readonly [words: string[], role: 'full' | 'surname'];

/** The surname in every case, alone and with the first given name in every case that goes with it. */
export function caseForms(given: readonly string[], surname: readonly string[]): CaseForm[] {
  const last = surname[surname.length - 1]!;
  const surnames = casesOf(last).map((word) => [...surname.slice(0, -1), word]);
  const forms: CaseForm[] = surnames.map((words) => [words, 'surname']);
  const [first] = given;
  if (first !== undefined)
    for (const name of casesOf(first)) for (const words of surnames) forms.push([[name, ...words], 'full']);
  return forms.slice(0, MAX_FORMS);
}
