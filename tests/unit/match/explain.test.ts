import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/cli/reason-words.ts';
import { ambiguousForms } from '../../../src/match/ambiguous.ts';
import { findInDocument } from '../../../src/match/document.ts';
import { explainDocument } from '../../../src/match/explain.ts';
import { compileMatcher } from '../../../src/match/matcher.ts';
import { person } from '../../support/entities.ts';

const PEOPLE = [person('Bill Clinton'), person('George Bush'), person('Ada Kellner'), person('Otto Kellner')];
const MATCHER = compileMatcher(PEOPLE);

describe('an explanation', () => {
  it('tells of each candidate whether it was marked, and why', () => {
    const text = 'Bill Clinton came. Hillary Clinton stayed. Kellner said nothing of any bush.';
    const shown = explainDocument(MATCHER, text).map(
      ({ start, end, marked, why }) => `${text.slice(start, end)} | ${marked} | ${wordsOf(why)}`,
    );
    expect(shown).toEqual([
      'Bill Clinton | true | full name',
      'Hillary Clinton | false | somebody else: hillary clinton',
      'Kellner | false | nothing tells which of these it means: Ada Kellner, Otto Kellner',
      'bush | false | surname; written small',
    ]);
  });

  it('agrees with what is found', () => {
    const text = 'George Bush and Ada Kellner met. Bush and Kellner spoke. Bill Clinton was not there.';
    const marked = explainDocument(MATCHER, text).filter((it) => it.marked);
    expect(marked.map(({ start }) => start)).toEqual(findInDocument(MATCHER, text).map(({ start }) => start));
  });
});

describe('forms that need a reason', () => {
  it('are everyday words, common surnames and forms that people share', () => {
    const told = [...ambiguousForms([...PEOPLE, person('Ann Johnson'), person('Ann Durham')])];
    expect(told).toEqual([
      '"bush" (George Bush) is also an everyday word: alone it needs a reason',
      '"kellner" is shared by Ada Kellner, Otto Kellner: marked only where the page tells which',
      '"johnson" (Ann Johnson) is a common surname: alone it needs a reason',
      '"durham" (Ann Durham) is also the name of a place or a firm: alone it needs a reason',
    ]);
  });
});

describe('the reader’s corrections', () => {
  const find = (text: string, corrections: Parameters<typeof findInDocument>[2]) =>
    findInDocument(MATCHER, text, corrections).length;

  it('leave a form unmarked, or keep it from meaning one person', () => {
    const text = 'Bill Clinton came. Clinton spoke.';
    expect(find(text, {})).toBe(2);
    expect(find(text, { corrections: { neverMark: ['CLINTON'], notThis: [] } })).toBe(1);
    const notThis = [{ form: 'Clinton', entity: PEOPLE[0]!.id }];
    expect(find(text, { corrections: { neverMark: [], notThis } })).toBe(1);
  });

  it.each([
    ['with an initial', 'Bill Clinton came. B. Clinton spoke.', 'B. Clinton'],
    ['over two lines', 'Bill\u00a0 Clinton came.', 'Bill  Clinton'],
    ['a given name alone', 'Bill Clinton came. Bill spoke.', 'Bill'],
  ])('hold for the words as they stand on the page: %s', (_, text, words) => {
    const before = find(text, {});
    const wrong = [{ form: words, entity: PEOPLE[0]!.id }];
    expect(find(text, { corrections: { neverMark: [words], notThis: [] } })).toBe(before - 1);
    expect(find(text, { corrections: { neverMark: [], notThis: wrong } })).toBe(before - 1);
  });
});
