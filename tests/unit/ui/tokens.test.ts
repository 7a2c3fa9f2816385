import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

/** A token's colour in each theme, as `#rrggbb`. */
function colours(token: string): { light: string; dark: string } {
  const [, light, dark] = new RegExp(`--bs-${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(
    css,
  )!;
  return { light: light!, dark: dark! };
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const TEXTS = ['ink', 'ink-soft', 'ink-old', 'accent', 'note', 'person', 'organization', 'place', 'topic'];
const GROUNDS = ['paper', 'paper-raised', 'mark'];
const pairs = TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const));

describe('the colours', () => {
  it.each(pairs)('%s can be read on %s in both themes', (text, ground) => {
    const [front, back] = [colours(text), colours(ground)];
    expect(contrast(front.light, back.light)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(front.dark, back.dark)).toBeGreaterThanOrEqual(4.5);
  });

  it('are measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
