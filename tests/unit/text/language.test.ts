import { describe, expect, it } from 'vitest';
import { type Language, languageOf } from '../../../src/text/language.ts';
import { createWords, readWords } from '../../../src/text/words.ts';

function languageIn(text: string): Language | null {
  const words = createWords();
  readWords(text, words);
  return languageOf(text, words);
}

describe('a text', () => {
  it.each([
    'Der Nachlass wird versteigert.',
    'Das ist nicht neu, sagte die Kanzlerin nach dem Treffen.',
    `${'Die Regierung hat das Gesetz nicht beschlossen, und der Rat ist dagegen. '.repeat(50)}`,
  ])('is German: %.60s', (text) => {
    expect(languageIn(text)).toBe('german');
  });

  it.each(['Wczoraj premier nie był w Warszawie.', 'Powiedział, że to jest dobre dla kraju.'])(
    'is Polish: %.60s',
    (text) => {
      expect(languageIn(text)).toBe('polish');
    },
  );

  it.each([
    '',
    'The war had been at an end for a year, he said.',
    'De minister is niet van plan om die wet in te trekken, zei hij.',
    'Le président a dit que les élections des maires auront lieu.',
    'Ministr řekl, že to není pravda a že nebude jednat.',
    'El presidente dijo que no a todo y se fue a casa.',
    'Ministeren sagde, at den nye lov er god for alle der bor i landet.',
    `He quoted a line in German, "das ist nicht gut", and went on. ${'Then he spoke of other things. '.repeat(30)}`,
  ])('is neither: %.60s', (text) => {
    expect(languageIn(text)).toBeNull();
  });
});
