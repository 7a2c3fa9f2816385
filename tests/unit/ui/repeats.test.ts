import { expect, it } from 'vitest';
import { composeBrief } from '../../../src/briefs/compose.ts';
import type { EntityId } from '../../../src/model/ids.ts';
import { repeatsAll } from '../../../src/ui/repeats.ts';
import { linked } from '../briefs/sample.ts';

const TOM = 'tom-reed' as EntityId;
const briefOf = (texts: readonly string[], summary?: string) => {
  const summaries = summary === undefined ? {} : { [TOM]: [{ text: summary, from: ['a:1'] }] };
  const statements = texts.map((text) => ({ text }));
  return composeBrief(linked([{ id: 'a', date: '2031-01-01', statements }], { summaries }), TOM)!;
};
const FEW = ['Tom Reed raises goats.', 'Tom Reed paints doors.'];
const MANY = [...FEW, 'Tom Reed writes poems.', 'Tom Reed collects stamps.'];

it.each([
  ['one statement is told once', briefOf(FEW.slice(0, 1)), true],
  ['a few are told once', briefOf(FEW), true],
  ['a choice of many opens the brief', briefOf(MANY), false],
  ['a written summary always does', briefOf(FEW, 'A man of goats and doors.'), false],
])('%s', (_, brief, expected) => {
  expect(repeatsAll(brief)).toBe(expected);
});
