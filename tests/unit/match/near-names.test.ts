import { describe, expect, it } from 'vitest';
import { findInDocument } from '../../../src/match/document.ts';
import { compileMatcher } from '../../../src/match/matcher.ts';
import { person } from '../../support/entities.ts';

/** What of the text means the person of this name, the only one of the corpus. */
const mark = (name: string, text: string, role: string | null = null): string[] =>
  findInDocument(compileMatcher([person(name, { role })]), text).map(({ start, end }) =>
    text.slice(start, end),
  );

/** Pairs of people of one given name, whose surnames differ in little. */
const PAIRS: Readonly<Record<string, readonly (readonly [one: string, other: string])[]>> = {
  'a vowel makes another surname': [
    ['Otto Brenner', 'Otto Brunner'],
    ['Paul Mertens', 'Paul Martens'],
    ['Jürgen Möhler', 'Jürgen Mühler'],
    ['Carlo Barnini', 'Carlo Bernini'],
    ['William Garner', 'William Gerner'],
  ],
  'an ending makes another surname': [
    ['Erik Jensen', 'Erik Jenson'],
    ['Lars Pettersson', 'Lars Pettersen'],
    ['Lars Pettersson', 'Lars Petterson'],
    ['Paolo Giordani', 'Paolo Giordano'],
    ['Carlos Mendes', 'Carlos Méndez'],
    ['Peter Watt', 'Peter Watts'],
    ['Alan Brooke', 'Alan Brooks'],
  ],
  'a double letter, or a silent one, makes another surname': [
    ['Francesco Rosi', 'Francesco Rossi'],
    ['Jean Bonet', 'Jean Bonnet'],
    ['Robert Haydn', 'Robert Hayden'],
    ['Thomas Kane', 'Thomas Kain'],
    ['Max Webber', 'Max Weber'],
  ],
  'a syllable of a Chinese name is another': [
    ['Lin Peng', 'Lin Ping'],
    ['Wu Xiaopeng', 'Wu Xiaoping'],
    ['Sun Meng', 'Sun Ming'],
    ['Hu Jian', 'Hu Qian'],
  ],
  'a syllable of a Korean name is another': [
    ['Kim Min-hee', 'Kim Min-ji'],
    ['Cho Yu-na', 'Cho Yun-ah'],
    ['Chung Mong-soo', 'Chung Mong-joo'],
    ['Park Seung-gyu', 'Park Seung-woo'],
  ],
  'letters that are one sound in another language are two here': [
    ['Michael Shanks', 'Michael Chong'],
    ['John Zander', 'John Schneiter'],
    ['Charles Ricketts', 'Charles Racquet'],
    ['Harold Bloom', 'Harold Blum'],
    ['George Stephenson', 'George Stevenson'],
  ],
};
const NEAR = Object.entries(PAIRS).flatMap(([why, pairs]) =>
  pairs.flatMap(([one, other]) => [
    { why, name: one, text: other },
    { why, name: other, text: one },
  ]),
);

describe('names that are nearly alike', () => {
  it.each(NEAR)('$why: $text is not $name', ({ name, text }) => {
    expect(mark(name, `Then ${text} said so at the table.`)).toEqual([]);
  });

  it.each([
    [
      'the given name is put into other letters too',
      'Jeremy Corbyn',
      'Ceremi Korbin came',
      ['Ceremi Korbin'],
    ],
    [
      'the surname is of another script',
      'Michael Gorbachev',
      'Michael Gorbatschow came',
      ['Michael Gorbatschow'],
    ],
    ['the given name is', 'Fuad Sinyora', 'Fouad Siniora came', ['Fouad Siniora']],
  ])('a romanization explains a difference where %s', (_, name, text, marked) => {
    expect(mark(name, text)).toEqual(marked);
  });

  it.each([
    ['a letter is doubled within it', 'Carl Hammond', 'Carl Hamond'],
    ['a letter is missing from a long one', 'Arnold Schwarzenegger', 'Arnold Schwarznegger'],
    ['a long one ends in one letter of two', 'Mitch McConnell', 'Mitch McConnel'],
    ['a letter of the given name is doubled', 'Hillary Clinton', 'Hilary Clinton'],
  ])('a slip needs nothing else where %s', (_, name, text) => {
    expect(mark(name, `Then ${text} came.`)).toEqual([text]);
  });

  it.each([
    ['nothing else speaks for the person', 'Then Robert Habek came.', []],
    [
      'the page names the person rightly',
      'Robert Habeck left. Then Robert Habek came.',
      ['Robert Habeck', 'Robert Habek'],
    ],
    ['it gives the person’s title', 'Minister Robert Habek came.', ['Robert Habek']],
  ])('a slip in a shorter surname, where %s', (_, text, marked) => {
    expect(mark('Robert Habeck', text, 'German minister')).toEqual(marked);
  });
});
