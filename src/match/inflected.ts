/** Surnames with the endings of other languages: "Merkels Nachfolger" in German, "z Donaldem Tuskiem" in Polish. */
import { isGivenName } from '../names/given-names.ts';
import { nominatives } from '../names/inflection.ts';
import type { Language } from '../text/language.ts';
import { type Block, caseOfWord, foldedAt } from './block.ts';
import { type Candidate, type Finder, type Setting, settingOf } from './candidate.ts';
import { postingsOfWord, roleOf } from './layout.ts';
import { surnameCandidates } from './surname-candidates.ts';

/** Candidates of surnames that have an ending. None in a text of another language, where an s makes a plural. */
export function inflectedCandidates(finder: Finder, block: Block): Candidate[] {
  const { language } = block;
  if (language === null) return [];
  const candidates: Candidate[] = [];
  for (let i = 0; i < block.words.count; i += 1) {
    if (block.inForm.has(i) || caseOfWord(block, i) !== 'capital') continue;
    for (const surname of nominatives(foldedAt(block, i), language)) {
      const forms = postingsOfWord(finder.matcher, surname);
      const postings = forms.filter((posting) => roleOf(posting) === 'surname');
      if (postings.length === 0) continue;
      candidates.push(...surnameCandidates(finder, nominative(block, i, surname, language), postings));
      break;
    }
  }
  return candidates;
}

/** What stands around the word, with the surname and the given names before it in the nominative. */
function nominative(block: Block, index: number, form: string, language: Language): Setting {
  const setting = settingOf(block, { first: index, last: index });
  const given = setting.lead.given.map((name) =>
    isGivenName(name) ? name : (nominatives(name, language).find(isGivenName) ?? name),
  );
  return { ...setting, form, lead: { ...setting.lead, given } };
}
