import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlacedMention } from '../../../src/page/shelf.ts';
import { createStepper } from '../../../src/page/stepper.ts';

/** A mention whose first line starts at `top`, in CSS pixels of a viewport of 800. */
function mention(name: string, top: number): PlacedMention {
  const text = { isConnected: true, top };
  const range = { startContainer: text, endContainer: text, startOffset: 0, endOffset: 1 };
  return { entity: name, kind: 'person', why: '', range } as unknown as PlacedMention;
}

beforeEach(() => {
  vi.stubGlobal('innerHeight', 800);
  const createRange = () => {
    let top = 0;
    return {
      setStart(node: { top: number }) {
        top = node.top;
      },
      setEnd: () => {},
      getClientRects: () => [{ top }],
    };
  };
  vi.stubGlobal('document', { createRange });
});

const [above, first, second, below] = [
  mention('above', -200),
  mention('first', 100),
  mention('second', 300),
  mention('below', 1_200),
];
const page = [above, first, second, below];

describe('going through the highlights', () => {
  test('forwards, it starts at the first in view', () => {
    expect(createStepper().step(page, 'next')).toBe(first);
  });

  test('backwards, it starts at the last in view', () => {
    expect(createStepper().step(page, 'previous')).toBe(second);
  });

  test('goes on from where it was, also out of view', () => {
    const stepper = createStepper();
    stepper.stand(second);
    expect(stepper.step(page, 'next')).toBe(below);
    expect(stepper.step(page, 'previous')).toBe(second);
  });

  test.each([
    ['next', [above, first, second, below]],
    ['previous', [below, second, first, above]],
  ] as const)('%s: there is none behind the end, and then it starts over', (direction, order) => {
    const stepper = createStepper();
    stepper.stand(order.at(-1)!);
    expect(stepper.step(page, direction)).toBeNull();
    expect(stepper.step(page, direction)).toBe(order[0]);
  });

  test('starts anew from what is in view when the one it stood on has gone', () => {
    const stepper = createStepper();
    stepper.stand(mention('gone', 0));
    expect(stepper.step(page, 'next')).toBe(first);
  });

  test('finds nothing where nothing is highlighted', () => {
    const stepper = createStepper();
    expect(stepper.step([], 'next')).toBeNull();
    expect(stepper.step([], 'previous')).toBeNull();
  });

  test('past all of them, it starts at the nearest', () => {
    expect(createStepper().step([above], 'next')).toBe(above);
    expect(createStepper().step([below], 'previous')).toBe(below);
  });
});
