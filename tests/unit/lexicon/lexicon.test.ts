import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/lexicon/build.ts';
import { joinsForm, scanForms } from '../../../src/lexicon/scan.ts';
import { createWords, foldedWords, foldWord, readWords } from '../../../src/text/words.ts';

type Match = [start: number, end: number, value: number];

function scan(forms: readonly string[], text: string): Match[] {
  const lexicon = buildLexicon(forms, (form) => form);
  const found: Match[] = [];
  scanForms(lexicon, text, (start, end, value) => found.push([start, end, value]));
  return found;
}

/** The search in its slow, obvious form: every form at every word. */
function naiveScan(forms: readonly string[], text: string): Match[] {
  const words = createWords();
  readWords(text, words);
  const folded = Array.from({ length: words.count }, (_, i) =>
    foldWord(text, words.start[i]!, words.end[i]!),
  );
  const wanted = forms.map(foldedWords);
  const found: Match[] = [];
  for (let first = 0; first < folded.length; first += 1)
    for (let last = first; last < folded.length; last += 1) {
      const length = words.end[last - 1]! - words.start[last - 1]!;
      if (last > first && !joinsForm(words.gap[last]!, length)) break;
      const here = folded.slice(first, last + 1).join(' ');
      const value = wanted.findIndex(
        (form) => form.length > 0 && form.length <= 16 && form.join(' ') === here,
      );
      if (value >= 0) found.push([words.start[first]!, words.end[last]!, value]);
    }
  return found;
}

describe('the lexicon', () => {
  it.each([
    ['a word', ['putin'], 'Putin said', [[0, 5, 0]]],
    [
      'a phrase and the word in it',
      ['black sea', 'sea'],
      'the Black Sea',
      [
        [4, 13, 0],
        [10, 13, 1],
      ],
    ],
    [
      'phrases that begin alike, the shorter first',
      ['le', 'le pen'],
      'Le Pen',
      [
        [0, 2, 0],
        [0, 6, 1],
      ],
    ],
    ['a hyphen for a space', ['cease fire'], 'a cease-fire', [[2, 12, 0]]],
    ['a phrase over a line end', ['le pen'], 'Le\n Pen', [[0, 7, 0]]],
    ['nothing inside a longer word', ['pen'], 'open pens', []],
    ['nothing over a comma', ['le pen'], 'Le, Pen', []],
    ['nothing over the end of a sentence', ['trump putin'], 'saw Trump. Putin left', []],
    ['a phrase over an abbreviation', ['st petersburg'], 'St. Petersburg', [[0, 14, 0]]],
    ['a word in full width with a soft hyphen', ['trump'], 'ＴＲ\u00adＵＭＰ', [[0, 6, 0]]],
    ['Chinese without spaces', ['习近平'], '主席习近平说', [[2, 5, 0]]],
    ['a form that expands', ['strasse'], 'Straße', [[0, 6, 0]]],
  ] as [string, string[], string, Match[]][])('finds %s', (_, forms, text, expected) => {
    expect(scan(forms, text)).toEqual(expected);
  });

  it('is empty without forms, and with forms that have no words', () => {
    expect(scan([], 'Putin')).toEqual([]);
    expect(scan(['', '…', '😀'], 'Putin 😀')).toEqual([]);
  });

  it('leaves out forms that nobody writes: of too many words, or with a word of too many letters', () => {
    const long = (letters: number) => 'x'.repeat(letters);
    const forms = ['x '.repeat(16), 'y '.repeat(17), long(255), long(256)];
    expect(scan(forms, forms[0]!)).toEqual([[0, 31, 0]]);
    expect(scan(forms, forms[1]!)).toEqual([]);
    expect(scan(forms, long(255))).toEqual([[0, 255, 2]]);
    expect(scan(forms, long(256))).toEqual([]);
  });

  const word = fc.constantFrom(
    'a',
    'b',
    'ab',
    'ba',
    'É',
    'e',
    'straße',
    'ﬁ',
    '习',
    '近',
    'д',
    'ü',
    'u\u0308',
    '𝐏',
    'x1',
  );
  const gap = fc.constantFrom(' ', '-', ', ', '. ', '\u00a0', '’s ', '', '\u00ad', '\u200b', '\n', '\ud800');
  const textOf = (maxLength: number) =>
    fc.array(fc.tuple(word, gap), { maxLength }).map((parts) => parts.flat().join(''));

  it('finds exactly what the slow search finds', () => {
    fc.assert(
      fc.property(fc.array(textOf(4), { maxLength: 12 }), textOf(40), (forms, text) => {
        expect(scan(forms, text)).toEqual(naiveScan(forms, text));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('finds what the slow search finds in any text at all', () => {
    const any = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), any, (forms, text) => {
        const haystack = `${text} ${forms.join(' ')}`;
        expect(scan(forms, haystack)).toEqual(naiveScan(forms, haystack));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
