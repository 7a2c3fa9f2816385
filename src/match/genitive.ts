/** German puts an s behind a name where English puts an apostrophe: "Merkels Nachfolger". */
import { NONE } from '../lexicon/layout.ts';
import { findWord } from '../lexicon/scan.ts';
import { type Candidate, type Finder, settingOf } from './candidate.ts';
import { postingsOf, roleOf } from './layout.ts';
import { surnameCandidates } from './surname-candidates.ts';
import { type Block, caseOfWord, foldedAt } from './surroundings.ts';

/** Candidates of surnames in the genitive. None in a text of another language, where the s makes a plural. */
export function genitiveCandidates(finder: Finder, block: Block): Candidate[] {
  if (!block.isGerman) return [];
  const candidates: Candidate[] = [];
  for (let i = 0; i < block.words.count; i += 1) {
    if (block.inForm.has(i) || caseOfWord(block, i) !== 'capital') continue;
    const word = foldedAt(block, i);
    const surname = word.slice(0, -1);
    const value = word.endsWith('s') ? findWord(finder.matcher.lexicon, surname) : NONE;
    if (value === NONE) continue;
    const postings = postingsOf(finder.matcher, value).filter((posting) => roleOf(posting) === 'surname');
    const setting = { ...settingOf(block, { first: i, last: i }), form: surname };
    if (postings.length > 0) candidates.push(...surnameCandidates(finder, setting, postings));
  }
  return candidates;
}
