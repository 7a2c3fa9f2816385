import { describe, expect, it } from 'vitest';
import type { ClaimView, StatementView } from '../../../src/model/brief.ts';
import type { StatementId } from '../../../src/model/ids.ts';
import { claimsWith } from '../../../src/ui/use-claims.ts';

const id = (text: string) => text as StatementId;
const claim = (...statements: string[]): ClaimView => ({
  id: null,
  text: '',
  links: [],
  difference: null,
  sides: [],
  articles: statements.length,
  statements: statements.map((it) => ({ id: id(it) }) as StatementView),
});

describe('claimsWith', () => {
  const claims = [claim('a', 'b'), claim('c'), claim('d')];
  it.each([
    [['b'], [0]],
    [
      ['d', 'a', 'b'],
      [0, 2],
    ],
    [['elsewhere'], []],
    [[], []],
  ])('finds the claims behind %j at %j', (statements, expected) => {
    expect(claimsWith(claims, statements.map(id))).toEqual(expected);
  });
});
