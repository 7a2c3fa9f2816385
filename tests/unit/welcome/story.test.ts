/** The text to try Backstory on has something to try in every language: the bundled corpus knows its names. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCorpusDir } from '../../../src/cli/folder.ts';
import type { en } from '../../../src/locales/en.ts';
import type { Translation } from '../../../src/locales/message-types.ts';
import { LANGUAGES } from '../../../src/locales/web-extension.ts';
import { findMentions } from '../../../src/match/find.ts';
import { compileMatcher } from '../../../src/match/matcher.ts';
import { NO_EVIDENCE } from '../../../src/model/mention.ts';

const reading = readCorpusDir(fileURLToPath(new URL('../../../data', import.meta.url)));
if (!reading.ok) throw new Error('the bundled corpus has faults: npm run corpus -- check');
const matcher = compileMatcher(reading.corpus.entities);

const TRIED = ['elon-musk', 'kirill-dmitriev', 'spacex', 'steve-witkoff'];

test.each(Object.entries(LANGUAGES))(
  'in %s it names four at least, one of them again in each section',
  (_, tree) => {
    const { welcome } = tree as Translation<string> | typeof en;
    const blocks = [welcome.storyTitle, welcome.storyStart, welcome.storyHeading, welcome.storyEnd];
    const { mentions } = findMentions(matcher, { title: welcome.title, blocks, evidence: NO_EVIDENCE });
    expect([...new Set(mentions.map(({ entity }) => entity))].toSorted()).toEqual(
      expect.arrayContaining(TRIED),
    );
    const again = mentions.filter(({ entity }) => entity === 'kirill-dmitriev').map(({ block }) => block);
    expect(again).toEqual([1, 1, 3]);
  },
);
