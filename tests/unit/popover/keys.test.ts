import { describe, expect, it } from 'vitest';
import { actionOf, type Key } from '../../../src/popover/keys.ts';

const nowhere = { atFirst: false, atLast: false };
const outside: Key = {
  key: '',
  alt: false,
  shift: false,
  inside: false,
  onControl: false,
  onHandle: false,
  kept: false,
  ...nowhere,
};
const inside: Key = { ...outside, inside: true };

describe('a key while the popover is open', () => {
  it.each([
    ['Escape on the page closes it', { ...outside, key: 'Escape' }, 'dismiss'],
    ['Escape inside closes it', { ...inside, key: 'Escape' }, 'dismiss'],
    ["a letter on the page is the page's", { ...outside, key: 'j' }, 'ignore'],
    ["Alt and left on the page is the browser's", { ...outside, key: 'ArrowLeft', alt: true }, 'ignore'],
    ['a letter inside does not reach the page', { ...inside, key: 'j' }, 'swallow'],
    ['Alt and left inside goes back', { ...inside, key: 'ArrowLeft', alt: true }, 'back'],
    ['left alone scrolls', { ...inside, key: 'ArrowLeft' }, 'swallow'],
    ['Tab between controls moves on', { ...inside, key: 'Tab' }, 'swallow'],
    ['Tab behind the last control leaves', { ...inside, key: 'Tab', atLast: true }, 'dismiss'],
    ['Tab at the first control moves on', { ...inside, key: 'Tab', atFirst: true }, 'swallow'],
    ['Shift and Tab at the first leaves', { ...inside, key: 'Tab', shift: true, atFirst: true }, 'dismiss'],
    ['Shift and Tab at the last moves back', { ...inside, key: 'Tab', shift: true, atLast: true }, 'swallow'],
    [
      'Shift and Tab at the only control leaves',
      { ...inside, key: 'Tab', shift: true, atFirst: true, atLast: true },
      'dismiss',
    ],
    ['Enter on a control presses it', { ...inside, key: 'Enter', onControl: true }, 'activate'],
    ['Space on a control presses it', { ...inside, key: ' ', onControl: true }, 'activate'],
    ['Enter on the card itself does nothing', { ...inside, key: 'Enter' }, 'swallow'],
    ['F6 inside goes to the next popover', { ...inside, key: 'F6' }, 'next'],
    ["F6 on the page is the browser's", { ...outside, key: 'F6' }, 'ignore'],
    [
      'Escape on the page closes none that was put aside',
      { ...outside, key: 'Escape', kept: true },
      'ignore',
    ],
    [
      'Escape inside closes it also where it was put aside',
      { ...inside, key: 'Escape', kept: true },
      'dismiss',
    ],
    [
      'Tab behind the last control of one put aside leads back to the page, and leaves it open',
      { ...inside, key: 'Tab', atLast: true, kept: true },
      'leave',
    ],
    [
      'an arrow key on its handle moves it',
      { ...inside, key: 'ArrowLeft', onHandle: true, kept: true },
      'move',
    ],
    ['Tab on its handle does not', { ...inside, key: 'Tab', onHandle: true, kept: true }, 'swallow'],
  ] as const)('%s', (_, key, expected) => {
    expect(actionOf(key)).toBe(expected);
  });
});
