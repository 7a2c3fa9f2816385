/** How other languages than English write what stands around a name, and what they call after people. */
import { describe, expect, it } from 'vitest';
import { findInDocument } from '../../../src/match/document.ts';
import { compileMatcher } from '../../../src/match/matcher.ts';
import { organization, person } from '../../support/entities.ts';

const MATCHER = compileMatcher([
  person('Ada Zorin'),
  person('Ole Marlanda'),
  person('Charles de Vantour'),
  person('Jay-Q'),
  person('Marek Kranicki'),
  person('Theresa May'),
  person('Jonas Keil'),
  organization('Keil Group'),
]);

const marked = (text: string): string[] =>
  findInDocument(MATCHER, text).map(({ start, end }) => text.slice(start, end));

describe('in other languages', () => {
  it.each<[text: string, marked: string[]]>([
    // German: nouns with capitals beside a name, titles in one word, genitives.
    ['Gestern hat Ada Zorin Russland kritisiert und gewarnt.', ['Ada Zorin']],
    ['Bundeskanzlerin Zorin reist nach Kiew, wie die Regierung sagte.', ['Zorin']],
    ['CDU-Chef Marlanda lehnte das ab, und auch Kremlsprecherin Zorin.', ['Marlanda', 'Zorin']],
    ['Für Zorin ist das nicht neu.', ['Zorin']],
    ['Zorins Erbe und die Folgen sind nicht absehbar.', ['Zorins']],
    ['Die Debatte um Ada Zorins Einfluss ist nicht beendet.', ['Ada Zorins']],
    ['Steinmann und Zorin sind nicht verwandt.', ['Zorin']],
    ['Lisa Zorin und Tobias Marlanda sind nicht verwandt.', []],
    // Romance languages and Polish: "and", sentences that begin with a preposition.
    ['Hier, Blancier et Zorin se sont parlé.', ['Zorin']],
    ['Juan Bellano y Ada Zorin hablaron.', ['Ada Zorin']],
    ['Wczoraj Morawski i Zorin spotkali się w Warszawie.', ['Zorin']],
    ['Ieri Salvanti e Zorin hanno parlato a Roma.', ['Zorin']],
    ['Selon Zorin, la France est prête.', ['Zorin']],
    ['Según Zorin, no hay acuerdo.', ['Zorin']],
    ['Volgens Zorin is dat niet waar.', ['Zorin']],
    // Polish: case endings of the whole name.
    ['Premier nie spotkał się z Adą Zorin.', ['Adą Zorin']],
    ['Według Marlandy to nie jest prawda. Marlandzie to nie przeszkadza.', ['Marlandy', 'Marlandzie']],
    [
      'Rozmowa Marlandy z Kranickim nie była długa. O Kranickim się nie mówi.',
      ['Marlandy', 'Kranickim', 'Kranickim'],
    ],
    ['Marka Kranickiego nie było, a z Lechem Kranickim się nie mówi.', ['Marka Kranickiego']],
    ['The Zorins have sold their house.', []],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('things named after people', () => {
  it.each([
    'Das Ada-Zorin-Haus ist die Zentrale.',
    'Am Ada-Zorin-Platz ist ein Unfall passiert.',
    'Le stade Charles-de-Vantour sera rénové.',
    'Rue Charles de Vantour, un bus a pris feu.',
    'La calle Ada Zorin lleva otro nombre.',
    'El Hospital Ada Zorin atiende a mil personas.',
    'The USS Ada Zorin left the harbour.',
    'Lake Zorin has dropped to a low.',
    'Zorin National Airport was closed for an hour.',
    'Flights to Ada Zorin Washington National Airport were late.',
    'The Ada Zorin Presidential Library reopened.',
    'The Ada Zorin Children’s Fund gave money.',
    'Zorin Day is marked each July.',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('but not a name that is written with a hyphen', () => {
    expect(marked('Then Jay-Q left.')).toEqual(['Jay-Q']);
  });
});

describe('one word that is more than one name', () => {
  it.each<[text: string, marked: string[]]>([
    ['Theresa May resigned in May. It was on 5 May, and May 2019 was warm.', ['Theresa May']],
    ['Theresa May resigned. Then May left.', ['Theresa May', 'May']],
    ['Richard Keil wrote operas in his house.', []],
    ['The Keil Group left the town.', ['Keil Group']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});
