/** Everything that is wrong with a corpus folder: what its records say, and whom its texts name. */
import { linkCorpus } from '../briefs/link.ts';
import { unnamedStatements } from '../briefs/unnamed.ts';
import { type Fault, formatFault, sortFaults } from '../corpus/fault.ts';
import type { FolderReading } from '../corpus/folder.ts';
import { compileMatcher } from '../match/matcher.ts';
import type { Corpus } from '../model/corpus.ts';
import { CommandError } from './errors.ts';
import { readCorpusDir } from './folder.ts';

/**
 * For builds, which want the whole corpus or nothing.
 * @throws CommandError that lists the faults, one a line.
 */
export function loadCorpusDir(dir: string): Corpus {
  const reading = readCorpusDir(dir);
  const faults = faultsOf(reading);
  if (faults.length > 0) throw new CommandError(faults.map(formatFault).join('\n'));
  return corpusOf(reading);
}

/** All that is wrong with the folder, whom its statements name included. */
export function faultsOf(reading: FolderReading): Fault[] {
  const faults = reading.ok ? [] : reading.faults;
  // Where an entity could not be made out, statements that name it would seem to name nobody.
  return reading.whole ? sortFaults([...faults, ...namelessFaults(reading)]) : [...faults];
}

/** What could be made out, faultless or not. */
export const corpusOf = (reading: FolderReading): Corpus => (reading.ok ? reading.corpus : reading.readable);

const NAMELESS =
  'this statement names no entity of the corpus, so that no brief would show it; ' +
  'name one in the text, give its `speaker`, or add the entity or the spelling that is missing';

function namelessFaults(reading: FolderReading): Fault[] {
  const corpus = corpusOf(reading);
  if (corpus.articles.length === 0) return [];
  const linked = linkCorpus(corpus, compileMatcher(corpus.entities));
  return unnamedStatements(linked).map(({ article, statement }) => ({
    ...reading.placeOf(['articles', article, 'statements', statement, 'text']),
    message: NAMELESS,
  }));
}
