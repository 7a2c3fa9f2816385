import { describe, expect, it } from 'vitest';
import { strings } from '../../../src/ui/strings.ts';

describe('strings', () => {
  it.each([
    [1, 1, '1 of 1 article'],
    [3, 5, '3 of 5 articles'],
    [1200, 34000, '1,200 of 34,000 articles'],
  ])('counts %i of %i articles in the right plural', (count, total, expected) => {
    expect(strings.articlesOf(count, total)).toBe(expected);
  });

  it('uses the singular for one', () => {
    expect(strings.sharedStatements(1)).toBe('1 shared statement');
    expect(strings.sharedStatements(2)).toBe('2 shared statements');
    expect(strings.sentenceSources(1)).toBe('Show the statement behind this');
  });
});
