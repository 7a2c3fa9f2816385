import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Held, heldIn, mostAdded } from '../../bench/page/heap.ts';

/** What a script that starts V8 anew holds once it has run `code`. */
function heldAfter(code: string): Held {
  const script = `${code};require('node:v8').getHeapSnapshot().pipe(process.stdout)`;
  return heldIn(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', maxBuffer: 2 ** 28 }));
}

describe('a heap snapshot of a real engine', () => {
  const KEPT = 5_000;
  let empty: Held;
  let full: Held;
  beforeAll(() => {
    empty = heldAfter('');
    full = heldAfter(`class Kept {} globalThis.kept = Array.from({ length: ${KEPT} }, () => new Kept())`);
  });

  test('tells which kind of object became more', () => {
    expect(mostAdded(empty, full)).toEqual({ kind: 'object Kept', count: KEPT });
  });

  test('counts their size as that of objects, and not of code', () => {
    expect(full.objects - empty.objects).toBeGreaterThan(12 * KEPT);
    expect(Math.abs(full.code - empty.code)).toBeLessThan(12 * KEPT);
  });

  test('finds nothing of which a heap has more than itself', () => {
    expect(mostAdded(empty, empty)).toEqual({ kind: 'nothing', count: 0 });
  });
});
