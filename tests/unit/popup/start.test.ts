import { describe, expect, it } from 'vitest';
import { startingState } from '../../../src/popup/start.ts';

describe('the search page starts', () => {
  it.each<[string, object]>([
    ['', { query: '', openOnAnswer: false, trail: [] }],
    ['?q=putin', { query: 'putin', openOnAnswer: false, trail: [] }],
    ['?q=putin&open=best', { query: 'putin', openOnAnswer: true, trail: [] }],
    ['?q=+&open=best', { openOnAnswer: false }],
    ['?brief=ada-example', { query: '', trail: [{ type: 'brief', entity: 'ada-example' }] }],
    ['?article=tax', { trail: [{ type: 'article', article: 'tax', statement: null }] }],
    ['?article=tax&statement=tax%3A1', { trail: [{ type: 'article', article: 'tax', statement: 'tax:1' }] }],
  ])('as its address says: %j', (address, state) => {
    expect(startingState(address)).toMatchObject(state);
  });
});
