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
  vi.stubGlobal('document', {});
  vi.stubGlobal('Document', { prototype: { createRange } });
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
    expect(createStepper().step(page, { direction: 'next', from: 'view' })).toBe(first);
  });

  test('backwards, it starts at the last in view', () => {
    expect(createStepper().step(page, { direction: 'previous', from: 'view' })).toBe(second);
  });

  test('goes on from where it was, also out of view', () => {
    const stepper = createStepper();
    stepper.stand(second);
    expect(stepper.step(page, { direction: 'next', from: 'here' })).toBe(below);
    expect(stepper.step(page, { direction: 'previous', from: 'here' })).toBe(second);
  });

  test.each([
    ['next', [above, first, second, below]],
    ['previous', [below, second, first, above]],
  ] as const)('%s: behind the end it stands nowhere, and enters again from the edge', (direction, order) => {
    const stepper = createStepper();
    stepper.stand(order.at(-1)!);
    expect(stepper.step(page, { direction, from: 'here' })).toBe('ended');
    expect(stepper.step(page, { direction, from: 'here' })).toBe('nowhere');
    expect(stepper.step(page, { direction, from: 'edge' })).toBe(order[0]);
  });

  test('stands nowhere when the one it stood on has gone', () => {
    const stepper = createStepper();
    stepper.stand(mention('gone', 0));
    expect(stepper.step(page, { direction: 'next', from: 'here' })).toBe('nowhere');
  });

  test.each(['here', 'view', 'edge'] as const)(
    'finds nothing where nothing is highlighted, from %s',
    (from) => {
      expect(createStepper().step([], { direction: 'next', from })).toBe('nowhere');
      expect(createStepper().step([], { direction: 'previous', from })).toBe('nowhere');
    },
  );

  test('past all of them, it starts at the nearest', () => {
    expect(createStepper().step([above], { direction: 'next', from: 'view' })).toBe(above);
    expect(createStepper().step([below], { direction: 'previous', from: 'view' })).toBe(below);
  });
});
