import { describe, expect, it } from 'vitest';
import { withSearch } from '../../../src/popup/recent.ts';

describe('recent searches', () => {
  it.each<[string, string[], string, string[]]>([
    ['have the latest first', ['a'], 'b', ['b', 'a']],
    ['have none twice, however it is written', ['Putin', 'a'], ' putin ', ['putin', 'a']],
    ['are few', ['a', 'b', 'c', 'd', 'e', 'f'], 'g', ['g', 'a', 'b', 'c', 'd', 'e']],
    ['are no empty ones', ['a'], '  ', ['a']],
    ['are no whole paragraphs', ['a'], 'word '.repeat(20), ['a']],
  ])('%s', (_, before, query, after) => {
    expect(withSearch(before, query)).toEqual(after);
  });
});
