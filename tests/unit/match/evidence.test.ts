import { describe, expect, it } from 'vitest';
import { explainDocument } from '../../../src/match/explain.ts';
import { findMentions } from '../../../src/match/find.ts';
import { compileMatcher } from '../../../src/match/matcher.ts';
import { NO_EVIDENCE } from '../../../src/model/mention.ts';
import type { Reason } from '../../../src/model/reason.ts';
import { kebab, person, topic } from '../../support/entities.ts';

const ENTITIES = [
  person('Orla Fenwick', { role: 'Chief executive of Norvane', needsContext: ['Fenwick'] }),
  person('Pavel Zorin', { role: 'Head of the port authority and presidential envoy' }),
  person('Ada Kelly', { role: 'US senator' }),
  person('Ivo Bush'),
  person('Nina French'),
  person('Ivo Durham'),
  person('Tam Reece'),
  person('Una Reece'),
  person('Lev Ostrov', { native: ['Лев Остров'] }),
  person('Mara Quill-Dunne'),
  topic('harbour treaty', { needsContext: ['the treaty'] }),
];
const TOGETHER = [
  { a: kebab('Orla Fenwick'), b: kebab('Pavel Zorin'), statements: 3 },
  { a: kebab('Orla Fenwick'), b: kebab('Lev Ostrov'), statements: 1 },
  { a: kebab('harbour treaty'), b: kebab('Pavel Zorin'), statements: 2 },
  { a: kebab('harbour treaty'), b: kebab('Lev Ostrov'), statements: 2 },
];
const MATCHER = compileMatcher(ENTITIES, { together: TOGETHER });

/** What the last place of `words` in the text is taken for: whether it is marked, and the reasons. */
function judged(
  text: string,
  words: string,
): { marked: boolean; codes: Reason['code'][]; confidence: number } {
  const start = text.lastIndexOf(words);
  const found = explainDocument(MATCHER, text).find((it) => it.start === start);
  return {
    marked: found?.marked ?? false,
    codes: (found?.why ?? []).map(({ code }) => code),
    confidence: found?.confidence ?? 0,
  };
}

/** The reason that is looked for, a text, the words in it, and whether they are marked. */
type Row = [code: Reason['code'], text: string, words: string, marked: boolean];

describe('evidence for a name', () => {
  it.each<Row>([
    ['namedOnPage', 'Ada Kelly is a senator. Then Kelly spoke.', 'Kelly', true],
    ['namedOnPage', 'Kelly spoke.\nAda Kelly is a senator.\nAnd Kelly', 'Kelly', true],
    ['title', 'They asked President Zorin about it.', 'Zorin', true],
    ['ownTitle', 'They asked Senator Kelly about it.', 'Kelly', true],
    ['ownTitle', 'They asked the envoy Zorin about it.', 'Zorin', true],
    ['ownTitle', 'Fenwick, the boss of Norvane, said no.', 'Fenwick', true],
    ['ownTitle', 'The company and its CEO Fenwick said no.', 'Fenwick', true],
    ['company', 'Pavel Zorin met Lev Ostrov. They praised Fenwick.', 'Fenwick', true],
    ['company', 'Pavel Zorin met Lev Ostrov. They signed the treaty.', 'the treaty', true],
    ['part', 'Mara Quill-Dunne came. Then Quill left.', 'Quill', true],
    ['sound', 'Then Pawel Sorin left.', 'Pawel Sorin', true],
    ['given', 'Tam Reece came late. And Tam left early.', 'Tam', true],
    ['surname', 'They lived in Zorin’s time.', 'Zorin', true],
    ['surname', 'They served the Zorin administration.', 'Zorin', true],
    ['surname', 'They praised the Zorin plan at once.', 'Zorin', true],
    ['surname', 'They missed the Zorin-Vantongeren meeting.', 'Zorin', false],
    ['surname', 'They argued with Zorin supporters.', 'Zorin', true],
    ['surname', 'They came with Zorin, or by train.', 'Zorin', true],
    ['surname', 'Escribieron a Zorin una carta muy larga.', 'Zorin', true],
    ['surname', 'They wrote about Zorin and his sons.', 'Zorin', true],
    [
      'usedAsThing',
      'Pavel Zorin met them. They lived in Zorin’s house and believed in Zorin.',
      'Zorin',
      true,
    ],
  ])('%s: %s', (code, text, words, marked) => {
    const result = judged(text, words);
    expect([result.marked, result.codes]).toEqual([marked, expect.arrayContaining([code])]);
  });

  it('weighs a role that the corpus gives more than any other title', () => {
    const own = judged('They asked the envoy Zorin about it.', 'Zorin').confidence;
    const any = judged('They asked the coach Zorin about it.', 'Zorin').confidence;
    expect(own).toBeGreaterThan(any);
    expect(any).toBeGreaterThan(judged('They asked Zorin about it.', 'Zorin').confidence);
  });
});

describe('evidence against a name', () => {
  it.each<Row>([
    ['needsContext', 'They asked Fenwick about it.', 'Fenwick', false],
    ['needsContext', 'They asked the tycoon Fenwick about it.', 'Fenwick', false],
    ['needsContext', 'Fenwick, who met the boss of Norvane, said no.', 'Fenwick', false],
    ['needsContext', 'They signed the treaty.', 'the treaty', false],
    ['commonSurname', 'They asked Kelly about it.', 'Kelly', false],
    ['givenNameToo', 'They asked Kelly about it.', 'Kelly', false],
    ['everyday', 'They drove through the Bush again.', 'Bush', false],
    ['otherNameToo', 'They drank French wine again.', 'French', false],
    ['otherNameToo', 'They said that Durham lost again.', 'Durham', false],
    ['everyday', 'Bush fires spread in the hot wind.', 'Bush', false],
    ['small', 'They hid behind a bush by the road.', 'bush', false],
    ['acronym', 'They bought a BUSH radio last year.', 'BUSH', false],
    ['somebodyElse', 'They met Dora Zorin in town.', 'Dora Zorin', false],
    ['otherBearer', 'They met Dora Zorin in town. Then Zorin left.', 'Zorin', false],
    ['othersNamed', 'Pavel Zorin met Dora Zorin in town. Then Zorin left.', 'Zorin', false],
    ['otherName', 'They met in Zorin Street yesterday.', 'Zorin', false],
    ['otherName', 'They met at the Zorin Foundation yesterday.', 'Zorin', false],
    ['otherName', 'They watched the Zorin Cup yesterday.', 'Zorin', false],
    ['otherName', 'They study at Zorin University now.', 'Zorin', false],
    ['unknownBefore', 'Reportedly Zorin left the town early.', 'Zorin', false],
    ['nameGoesOn', 'They asked Zorin Vantongeren about it.', 'Zorin', false],
    ['nameGoesOn', 'They asked the coach Zorin Vantongeren about it.', 'Zorin', false],
    [
      'nameGoesOn',
      'Zorin Vantongeren, Managing Partner of the Northern Harbour Group, came.',
      'Zorin',
      false,
    ],
    ['unknownBefore', 'They asked Vantongeren-Zorin about it.', 'Zorin', false],
    ['unknownBefore', 'They left. Mark Zorin from the harbour stayed.', 'Zorin', false],
    ['otherName', 'They asked Kelly Vantongeren about it.', 'Kelly', false],
    ['otherName', 'They asked Senator Kelly van der Vantongeren about it.', 'Kelly', false],
    ['otherName', 'They worked at Zorin and Co until May.', 'Zorin', false],
    ['otherName', 'They worked at Pavel Zorin & Sons until May.', 'Pavel Zorin', false],
    ['usedAsThing', 'They lived in Zorin until May.', 'Zorin', false],
    ['usedAsThing', 'They lived in a Zorin-based family.', 'Zorin', false],
    ['usedAsThing', 'They came from Zorin, Ohio, by train.', 'Zorin', false],
    ['usedAsThing', 'They came from Zorin, NY, by train.', 'Zorin', false],
    ['usedAsThing', 'They came from Zorin, Ga., by train.', 'Zorin', false],
    ['usedAsThing', 'They won the Zorin again that year.', 'Zorin', false],
    ['usedAsThing', 'Then Zorin midfielder Una Vantongeren left.', 'Zorin', false],
    ['givenAlone', 'They asked Tam about it yesterday.', 'Tam', false],
    ['unclear', 'Then Reece left the town early.', 'Reece', false],
  ])('%s: %s', (code, text, words, marked) => {
    const result = judged(text, words);
    expect([result.marked, result.codes]).toEqual([marked, expect.arrayContaining([code])]);
  });

  it('gives a form that two entities share to the better supported one', () => {
    expect(judged('Tam Reece came in. Then Reece left.', 'Reece').marked).toBe(true);
  });
});

describe('what the reader has set right', () => {
  const find = (text: string, neverMark: string[], notThis: [string, string][]) =>
    findMentions(
      MATCHER,
      { title: '', blocks: [text], evidence: NO_EVIDENCE },
      {
        corrections: {
          neverMark,
          notThis: notThis.map(([form, name]) => ({ form, entity: kebab(name) })),
        },
      },
    ).mentions.map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);

  it.each([
    ['nothing', [], [], ['Pavel Zorin=pavel-zorin', 'Zorin=pavel-zorin']],
    ['never this word, however it is written', ['ZÓRIN'], [], ['Pavel Zorin=pavel-zorin']],
    ['never that word', ['Ostrov'], [], ['Pavel Zorin=pavel-zorin', 'Zorin=pavel-zorin']],
    ['not this person', [], [['zorin', 'Pavel Zorin']], ['Pavel Zorin=pavel-zorin']],
    ['not that person', [], [['zorin', 'Lev Ostrov']], ['Pavel Zorin=pavel-zorin', 'Zorin=pavel-zorin']],
  ] as [string, string[], [string, string][], string[]][])('%s', (_, neverMark, notThis, marked) => {
    expect(find('Pavel Zorin came. Then Zorin left.', neverMark, notThis)).toEqual(marked);
  });
});
