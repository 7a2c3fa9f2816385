import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWords, foldText, foldWord, readWords } from '../../../src/text/words.ts';

const read = (text: string): string[] => {
  const words = createWords(1);
  readWords(text, words);
  return Array.from({ length: words.count }, (_, i) => text.slice(words.start[i]!, words.end[i]!));
};

describe('reading words', () => {
  it.each([
    ['plain words', 'Kirill Dmitriev said', ['Kirill', 'Dmitriev', 'said']],
    ['a possessive ending left out', "Trump’s and Trump's", ['Trump', 'and', 'Trump']],
    ['the possessive of a name in s', "James' car", ['James', 'car']],
    ['an apostrophe inside a name', 'O’Brien D’Angelo', ['O’Brien', 'D’Angelo']],
    ['an elided article', "l'Iran d’Orsay", ['l', 'Iran', 'd', 'Orsay']],
    ['initials with full stops', 'U.S. J.K. Rowling', ['U.S', 'J.K', 'Rowling']],
    ['a full stop at the end', 'said Putin. Then', ['said', 'Putin', 'Then']],
    ['both sides of a hyphen', 'Biden-era', ['Biden', 'era']],
    [
      'marks inside a word',
      'Zelen\u00adskyy Pu\u200btin e\u0301te\u0301',
      ['Zelen\u00adskyy', 'Pu\u200btin', 'e\u0301te\u0301'],
    ],
    ['quotation marks around', '‘Putin’ "Trump"', ['Putin', 'Trump']],
    ['a word beside an emoji', '😀Putin😀', ['Putin']],
    ['a possessive ending before what is not seen', 'Putin’s\u200b Trump’s\u00ad', ['Putin', 'Trump']],
    ['an s with a mark on it as no such ending', 'Putin’s\u0301', ['Putin’s\u0301']],
    ['a possessive ending before an emoji', 'Putin’s🔥 U.S.🔥', ['Putin', 'U.S']],
    ['ideographs one by one', '习近平', ['习', '近', '平']],
    ['half a surrogate pair as a break', 'a\ud800b', ['a', 'b']],
  ])('finds %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['case', 'TRUMP', 'trump'],
    ['diacritics', 'Žižek', 'zizek'],
    ['combining marks', 'Z\u030ciz\u030cek', 'zizek'],
    ['full width', 'ＴＲＵＭＰ', 'trump'],
    ['ligatures', 'ﬁne', 'fine'],
    ['letters that Unicode does not take apart', 'Łukasz Sørensen Weiß', 'lukasz sorensen weiss'],
    ['no-break spaces and line ends', 'Le\u00a0Pen\nMarine', 'le pen marine'],
    ['Cyrillic', 'ЁЛКИН', 'елкин'],
    ['the styled letters of mathematics', '𝐏𝓾𝕥𝗂𝚗 𝟙', 'putin 1'],
    ['capitals beyond the Basic Multilingual Plane', '𐐀𞤀', '𐐨𞤢'],
    ['ideographs that Unicode has twice', '丽', '丽'],
    ['ideographs beyond that plane', '𠮷', '𠮷'],
    ['pictures beside letters', '🅰Putin🧑𝀀', 'putin'],
  ])('folds %s', (_, text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('keeps words in order, inside the text, and never empty, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const words = createWords(1);
        readWords(text, words);
        let last = 0;
        for (let i = 0; i < words.count; i += 1) {
          const [start, end] = [words.start[i]!, words.end[i]!];
          if (start < last || end <= start || foldWord(text, start, end) === '') return false;
          last = end;
        }
        return last <= text.length;
      }),
    );
  }, 60_000);

  it('reads a folded text as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
