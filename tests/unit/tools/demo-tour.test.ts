import { expect, test } from 'vitest';
import { asTable, type DemoRow } from '../../../src/tools/demo-tour.ts';

const rows: DemoRow[] = [
  {
    highlight: 'Ada',
    entity: 'Ada Lovelace',
    times: 3,
    brief: 'Wrote the first program, and notes on what machines could do.',
  },
  { highlight: 'Babbage', entity: 'Charles Babbage', times: 12, brief: 'Built engines.' },
];

test('every row stands under its heading, and no line is wider than the terminal', () => {
  const lines = asTable(rows, 70).split('\n');
  expect(lines[0]).toBe('highlight  entity           times  brief');
  expect(lines[3]).toBe('Babbage    Charles Babbage  12     Built engines.');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(70);
  expect(lines[2]).toMatch(/^Ada +Ada Lovelace +3 +Wrote the first program, .*…$/);
});
