import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/cli/reason-words.ts';
import { findInDocument } from '../../../src/match/document.ts';
import { findMentions } from '../../../src/match/find.ts';
import { compileMatcher } from '../../../src/match/matcher.ts';
import { NO_EVIDENCE } from '../../../src/model/mention.ts';
import { kebab, organization, person, topic } from '../../support/entities.ts';

const ENTITIES = [
  person('Kirill Dmitriev'),
  person('Vladimir Putin'),
  person('Donald Trump'),
  person('Joe Biden'),
  person('Marine Le Pen'),
  person('Elon Musk', { needsContext: ['Musk'] }),
  person('Steve Witkoff'),
  person('Volodymyr Zelenskyy', { aliases: ['Volodymyr Zelensky'] }),
  person('Ursula von der Leyen'),
  person('Bill Clinton'),
  person('Mark Kelly'),
  person('George Bush'),
  person('Robert Kennedy Jr.'),
  organization('Russian Direct Investment Fund', { aliases: ['RDIF', 'Russia’s Direct Investment Fund'] }),
  organization('SpaceX'),
  topic('rare earth metals', { aliases: ['rare earths', 'rare earth'] }),
  topic('Black Sea ceasefire'),
  topic('direct flights', { needsContext: ['direct flights'] }),
  topic('Mars mission', { aliases: ['flights to Mars', 'mission to Mars'] }),
];
const TOGETHER = [
  { a: kebab('Elon Musk'), b: kebab('Kirill Dmitriev'), statements: 3 },
  { a: kebab('Elon Musk'), b: kebab('Mars mission'), statements: 4 },
  { a: kebab('direct flights'), b: kebab('Vladimir Putin'), statements: 2 },
  { a: kebab('direct flights'), b: kebab('Donald Trump'), statements: 2 },
];
const MATCHER = compileMatcher(ENTITIES, { together: TOGETHER });

/** Mentions as `text=entity`, in order. */
const mark = (text: string): string[] =>
  findInDocument(MATCHER, text).map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);

/** A name, the text, and what is marked in it: `text=entity`. */
type Row = [name: string, text: string, marked: string[]];

describe('an everyday word', () => {
  it('written small is never a name, however much else on the page speaks for it', () => {
    const page =
      'Elon Musk met Kirill Dmitriev about the Mars mission. The musk of deer is costly, and musk sells.';
    expect(mark(page).filter((it) => it.startsWith('musk'))).toEqual([]);
  });
});

describe('names that are marked', () => {
  it.each<Row>([
    ['a full name', 'Kirill Dmitriev spoke.', ['Kirill Dmitriev=kirill-dmitriev']],
    ['a distinctive surname alone', 'Then Putin left.', ['Putin=vladimir-putin']],
    ['a possessive', "Trump’s team, Putin's stance", ['Trump=donald-trump', 'Putin=vladimir-putin']],
    ['a surname of two words', 'Le Pen was convicted', ['Le Pen=marine-le-pen']],
    ['particles', 'Mrs von der Leyen invited them', ['von der Leyen=ursula-von-der-leyen']],
    [
      'a headline in capitals',
      'PUTIN MEETS WITKOFF IN MOSCOW AGAIN',
      ['PUTIN=vladimir-putin', 'WITKOFF=steve-witkoff'],
    ],
    ['initials', 'V. Putin and D.J. Trump', ['V. Putin=vladimir-putin', 'D.J. Trump=donald-trump']],
    [
      'a familiar form',
      'Joseph Biden and Stephen Witkoff',
      ['Joseph Biden=joe-biden', 'Stephen Witkoff=steve-witkoff'],
    ],
    ['a middle name', 'Donald John Trump', ['Donald John Trump=donald-trump']],
    ['a patronymic', 'Vladimir Vladimirovich Putin', ['Vladimir Vladimirovich Putin=vladimir-putin']],
    ['an office, left out', 'President Vladimir Putin', ['Vladimir Putin=vladimir-putin']],
    [
      'a degree or a rank, taken in',
      'Dr. Vladimir Putin and Lt. Col. Putin',
      ['Dr. Vladimir Putin=vladimir-putin', 'Lt. Col. Putin=vladimir-putin'],
    ],
    [
      'surname first',
      'Putin, Vladimir; PUTIN Vladimir',
      ['Putin, Vladimir=vladimir-putin', 'PUTIN Vladimir=vladimir-putin'],
    ],
    ['a hyphen behind it', 'a Biden-era rule', ['Biden=joe-biden']],
    ['diacritics', 'Márine Lé Pén', ['Márine Lé Pén=marine-le-pen']],
    [
      'no-break space, soft hyphen, zero width',
      'Kirill\u00a0Dmit\u00adriev, Pu\u200btin',
      ['Kirill\u00a0Dmit\u00adriev=kirill-dmitriev', 'Pu\u200btin=vladimir-putin'],
    ],
    [
      'an alias and an abbreviation',
      'Russia’s Direct Investment Fund (RDIF)',
      [
        'Russia’s Direct Investment Fund=russian-direct-investment-fund',
        'RDIF=russian-direct-investment-fund',
      ],
    ],
    ['a topic in the singular', 'a rare earth metal', ['rare earth metal=rare-earth-metals']],
    ['a topic with hyphens', 'rare-earth metals', ['rare-earth metals=rare-earth-metals']],
    ['the longest form', 'the Black Sea ceasefire', ['Black Sea ceasefire=black-sea-ceasefire']],
    ['a suffix', 'Robert Kennedy Jr. spoke', ['Robert Kennedy Jr.=robert-kennedy-jr']],
  ])('%s', (_, text, marked) => {
    expect(mark(text)).toEqual(marked);
  });
});

describe('names that are not marked', () => {
  it.each<Row>([
    ['an everyday word', 'the trump card; a smell of musk', []],
    ['a relative', 'Hillary Clinton and Melania Trump', []],
    ['a relative whose given name nobody knows', 'Errol Musk said so. Barron Trump did not.', []],
    ['a namesake', 'Robin Kelly voted', []],
    ['the son', 'Donald Trump Jr. spoke', []],
    ['a tower, a foundation', 'Trump Tower and the Clinton Foundation', []],
    ['a place that is a form of nothing', 'They flew to Mars Hill', []],
    ['another surname in two parts', 'Le, Pen', []],
    ['part of a word', 'Trumpet, Putinism', []],
    ['a form that needs context', 'direct flights to Spain', []],
    ['a common surname alone', 'Kelly said no.', []],
    ['an everyday word at the beginning of a sentence', 'Bush fires spread.', []],
    ['an everyday word with a capital, and nothing else', 'They flew over the Bush again.', []],
    [
      'a short surname in capitals among small words',
      'they like LE PEN and the BUSH party',
      ['LE PEN=marine-le-pen'],
    ],
    ['the title of something', 'Joe Biden came. They saw Joe’s Kitchen there.', ['Joe Biden=joe-biden']],
  ])('%s', (_, text, marked) => {
    expect(mark(text)).toEqual(marked);
  });
});

it('gives a name with the surname first to whoever bears just that given name', () => {
  const both = compileMatcher([person('RIGO Roberto'), person('Robert Rigo')]);
  expect(findInDocument(both, 'RIGO Robert').map(({ entity }) => entity)).toEqual(['robert-rigo']);
});

describe('father and son, both in the corpus', () => {
  it.each([
    ['Jonas Halden spoke.', 'jonas-halden'],
    ['Jonas Halden Jr. spoke.', 'jonas-halden-jr'],
    ['Jonas Halden, Jr., spoke.', 'jonas-halden-jr'],
    ['Jonas Halden Junior spoke.', 'jonas-halden-jr'],
  ])('%s', (text, id) => {
    const both = compileMatcher([person('Jonas Halden'), person('Jonas Halden Jr.')]);
    expect(findInDocument(both, text).map(({ entity }) => entity)).toEqual([id]);
  });
});

describe('evidence from the page', () => {
  it('marks a common surname once the full name stands on the page, before or after', () => {
    expect(mark('Kelly said no.\nMark Kelly is a senator.')).toEqual([
      'Kelly=mark-kelly',
      'Mark Kelly=mark-kelly',
    ]);
  });

  it('marks a form that needs context where the page names enough of its company', () => {
    expect(mark('Putin and Trump want direct flights. Vladimir Putin, Donald Trump.')).toContain(
      'direct flights=direct-flights',
    );
  });

  it('gives a surname to whom the page named last, and to nobody where that is somebody else', () => {
    const text = 'Bill Clinton arrived. Clinton spoke. Hillary Clinton followed. Clinton waved.';
    expect(mark(text)).toEqual(['Bill Clinton=bill-clinton', 'Clinton=bill-clinton']);
  });

  it('says why, in plain words', () => {
    const [, surname] = findInDocument(MATCHER, 'Mark Kelly came. Kelly said no.');
    expect(wordsOf(surname?.why ?? [])).toBe(
      'surname; a common surname; also a given name; the full name stands on this page',
    );
  });

  it('marks more when eager, and less when cautious', () => {
    const count = (certainty: 'cautious' | 'eager') =>
      findInDocument(MATCHER, 'Senator Kelly and Putin', { certainty }).length;
    expect(count('eager')).toBeGreaterThan(count('cautious'));
  });
});

describe('a page in pieces', () => {
  const ask = (blocks: string[], evidence = NO_EVIDENCE, title = '') =>
    findMentions(MATCHER, { title, blocks, evidence });

  it('hands back what it learned, and marks an unsettled block when asked again', () => {
    const first = ask(['Nothing here.', 'Kelly said no.']);
    expect(first.mentions).toEqual([]);
    expect(first.unsettled).toEqual([1]);
    const second = ask(['Mark Kelly is a senator.'], first.evidence);
    expect(second.evidence.named).toContain('mark-kelly');
    const again = ask(['Kelly said no.'], second.evidence);
    expect(again.mentions.map(({ entity }) => entity)).toEqual(['mark-kelly']);
    expect(again.unsettled).toEqual([]);
  });

  it('takes the title as evidence and marks nothing in it', () => {
    const { mentions } = ask(['Kelly said no.'], NO_EVIDENCE, 'Mark Kelly says no');
    expect(mentions).toMatchObject([{ block: 0, start: 0, end: 5, entity: 'mark-kelly' }]);
  });

  it('remembers others of a surname', () => {
    const first = ask(['Hillary Clinton came.']);
    expect(first.evidence.others).toEqual(['hillary clinton']);
    expect(ask(['Clinton spoke.'], first.evidence).mentions).toEqual([]);
  });

  it('takes evidence that names unknown entities for what it is', () => {
    const evidence = { named: [kebab('nobody')], others: ['', '…', 'x'] };
    expect(ask(['Putin spoke.'], evidence).mentions).toHaveLength(1);
  });
});
