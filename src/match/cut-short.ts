/** Tells a person's name from the beginning of a longer one, which is somebody else's. */
import { soundLikeness } from '../names/spelling.ts';
import { COMMON_WORDS, CONJUNCTIONS, PARTICLES } from '../names/words.ts';
import { caseOfWord, continuesName, foldedAt } from './block.ts';
import { type Finder, type Fit, personName, type Reading, type Setting } from './candidate.ts';

/**
 * More of a name follows that the person does not have: "Joaquín García Díez" is not Joaquín García, "Abu Bakar Ba'asyir" not
 * Abu Bakar Sungkar. In a headline any word may follow; after part of a surname none may even there.
 */
export function isCutShort(finder: Finder, setting: Setting, readings: readonly Reading[]): boolean {
  const { trail, style, form } = setting;
  const behind = wordsBehind(setting);
  if (behind.length === 0) return false;
  return readings.every(({ entity, fit }) => {
    const { given, surname } = personName(finder, entity);
    const own = [...given, ...surname];
    const isOwn = (word: string) =>
      own.includes(word) || (isRespelled(fit) && own.some((it) => soundLikeness(word, it) >= OWN_LIKENESS));
    const isStrange = (word: string) => !isOwn(word);
    const isPart = !isRespelled(fit) && !surname.join(' ').endsWith(form);
    if (isPart) return behind.some(isStrange);
    return trail.continues && style === 'sentence' && isStrange(behind[0]!);
  });
}

const isRespelled = (fit: Fit): boolean => fit === 'sound' || fit === 'slip';

/** Behind a name in another spelling, the rest of it is in another spelling too. */
const OWN_LIKENESS = 0.8;

/** Words of a name that follow without a pause, at most four, without particles. */
function wordsBehind({ block, hit }: Setting): string[] {
  const behind: string[] = [];
  for (let i = hit.last + 1; i < block.words.count && behind.length < 4 && continuesName(block, i); i += 1) {
    const word = foldedAt(block, i);
    if (CONJUNCTIONS.has(word)) break;
    if (PARTICLES.has(word)) continue;
    const letterCase = caseOfWord(block, i);
    if (letterCase === 'lower' || letterCase === 'none' || COMMON_WORDS.has(word)) break;
    behind.push(word);
  }
  return behind;
}
