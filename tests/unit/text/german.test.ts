import { describe, expect, it } from 'vitest';
import { isGerman } from '../../../src/text/german.ts';

describe('a text', () => {
  it.each([
    'Der Nachlass wird versteigert.',
    'Das ist nicht neu, sagte die Kanzlerin nach dem Treffen.',
    `${'Die Regierung hat das Gesetz nicht beschlossen, und der Rat ist dagegen. '.repeat(50)}`,
  ])('is German: %.60s', (text) => {
    expect(isGerman(text)).toBe(true);
  });

  it.each([
    '',
    'The war had been at an end for a year, he said.',
    'De minister is niet van plan om die wet in te trekken, zei hij.',
    'Le président a dit que les élections des maires auront lieu.',
    'Ministeren sagde, at den nye lov er god for alle der bor i landet.',
    `He quoted a line in German, "das ist nicht gut", and went on. ${'Then he spoke of other things. '.repeat(30)}`,
  ])('is not: %.60s', (text) => {
    expect(isGerman(text)).toBe(false);
  });
});
