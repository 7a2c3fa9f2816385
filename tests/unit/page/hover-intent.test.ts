import { describe, expect, test } from 'vitest';
import {
  type HoverEvent,
  type HoverState,
  type HoverStep,
  hover,
  REST_RADIUS,
} from '../../../src/page/hover-intent.ts';

const HERE = { x: 100, y: 50 };
const NEAR = { x: HERE.x + REST_RADIUS, y: HERE.y };
const FAR = { x: HERE.x + REST_RADIUS + 1, y: HERE.y };

const over = (mention: string | null, at = HERE): HoverEvent<string> => ({ type: 'over', mention, at });
const rested: HoverEvent<string> = { type: 'rested' };
const busy: HoverEvent<string> = { type: 'busy' };

/** Lets events happen one after the other. @returns the effects, and where it ends */
function happen(...events: HoverEvent<string>[]) {
  let state: HoverState<string> = { is: 'away' };
  const effects: string[] = [];
  for (const event of events) {
    const step: HoverStep<string> = hover(state, event);
    state = step.state;
    if (step.effect !== null) effects.push(step.effect);
  }
  return { effects, state };
}

describe('a pointer means a mention', () => {
  test('when it rests there', () => {
    expect(happen(over('Musk'), rested)).toEqual({
      effects: ['show'],
      state: { is: 'shown', mention: 'Musk' },
    });
  });

  test('when it trembles there', () => {
    const before = happen(over('Musk')).state;
    expect(hover(before, over('Musk', NEAR)).state).toBe(before);
  });

  test('not before it rests', () => {
    expect(happen(over('Musk'), over('Musk', FAR)).effects).toEqual([]);
  });

  test('not while it crosses: each move of some length starts the clock anew', () => {
    const before = happen(over('Musk')).state;
    const after = hover(before, over('Musk', FAR)).state;
    expect(after).toEqual({ is: 'resting', mention: 'Musk', at: FAR });
    expect(after).not.toBe(before);
  });

  test('not when it left before the rest was over', () => {
    expect(happen(over('Musk'), over(null), rested).effects).toEqual([]);
  });

  test('not when a button went down or the page scrolled meanwhile', () => {
    expect(happen(over('Musk'), busy, rested)).toEqual({ effects: [], state: { is: 'away' } });
  });
});

describe('a pointer leaves a mention', () => {
  test('that was shown', () => {
    expect(happen(over('Musk'), rested, over(null)).effects).toEqual(['show', 'leave']);
  });

  test('for another one, which is shown once it rests there', () => {
    expect(happen(over('Musk'), rested, over('Putin'), rested).effects).toEqual(['show', 'leave', 'show']);
  });

  test('and nothing happens where nothing was shown', () => {
    expect(happen(over(null), over('Musk'), over(null)).effects).toEqual([]);
  });
});

test('what is shown stays while the pointer moves on it, and while the page scrolls', () => {
  expect(happen(over('Musk'), rested, over('Musk', FAR), busy, rested).effects).toEqual(['show']);
});
