/** That what is marked can be read, and seen to be marked, on pages of many colours: measured on what is painted. */
import { SITE } from '../support/expected.ts';
import { around, type Box, coloursIn } from '../support/pixels.ts';
import { searchFor } from '../support/popup.ts';
import { expect, test } from '../support/test.ts';
import { hasTint } from '../support/tint.ts';

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const ENOUGH = { text: 4.5, line: 3 };

/** A ground and the text on it, as pages have them. */
const PAGES = {
  'black on white': ['#ffffff', '#000000'],
  'dark grey on white': ['#ffffff', '#333333'],
  'grey on white, just enough': ['#ffffff', '#6b6b6b'],
  'a link on white': ['#ffffff', '#0645ad'],
  'ink on salmon': ['#fff1e5', '#33302e'],
  'ink on sepia': ['#f4ecd8', '#5b4636'],
  'brown on yellow': ['#ffeb3b', '#4e342e'],
  'white on black': ['#000000', '#ffffff'],
  'grey on anthracite': ['#121212', '#b0b0b0'],
  'cream on navy': ['#0a1f44', '#fdf6e3'],
  'white on green': ['#1b5e20', '#ffffff'],
  'white on red': ['#b71c1c', '#ffffff'],
} as const;
/** One of each kind that the bundled corpus has; no letter reaches below the line of writing, where the mark's own line is. */
const NAMES = ['Vladimir Putin', 'Roscosmos', 'rare earth metals'];

const COLOURED = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Colours</title>
<style>body { margin: 0; font: 14px/16px sans-serif } section { padding: 4px 20px } p { margin: 0 0 2px } i { display: inline-block }</style><body>
${Object.values(PAGES)
  .map(
    ([ground, ink]) =>
      `<section style="background: ${ground}; color: ${ink}">${NAMES.map((name) => `<p>${name}<i></i></p>`).join('')}</section>`,
  )
  .join('\n')}
</body></html>`;

test('text and line of a highlight stand out on light, dark and coloured pages', async ({ reader, web }) => {
  await reader.ask('changeSettings', { frequency: 'every' });
  web.publish('/colours.html', { body: COLOURED });
  const tab = await reader.open(`${SITE}/colours.html`);
  await expect
    .poll(async () => (await tab.highlights()).length)
    .toBe(Object.keys(PAGES).length * NAMES.length);
  await hasTint(tab, true);
  const texts = await tab.page.inDocument(placesOfText, null);
  const grounds = await coloursIn(tab, texts.map(around));
  const below = await coloursIn(tab, await tab.page.inDocument(boxesBelowText, null));
  const pages = Object.entries(PAGES);
  const faint = texts.flatMap((_, n) => {
    const [page, [plain, ink]] = pages[Math.floor(n / NAMES.length)]!;
    const ground = grounds[n]![0]!;
    expect(ground, 'is tinted').not.toEqual(rgbOf(plain));
    const found = {
      text: contrast(rgbOf(ink), ground),
      line: Math.max(...below[n]!.map((colour) => contrast(colour, ground))),
    };
    return (['text', 'line'] as const)
      .filter((it) => found[it] < ENOUGH[it])
      .map((it) => `${it} of ${NAMES[n % NAMES.length]}, ${page}: ${found[it].toFixed(2)}`);
  });
  expect(faint).toEqual([]);
});

/** The middle of every paragraph's text. Runs in the page. */
function placesOfText(root: Document): { x: number; y: number }[] {
  return [...root.querySelectorAll('p')].map((paragraph) => {
    const range = root.createRange();
    range.selectNodeContents(paragraph);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** What lies under every paragraph's text, down to the end of its highlight. Runs in the page. */
function boxesBelowText(root: Document): Box[] {
  return [...root.querySelectorAll('p')].map((paragraph) => {
    const range = root.createRange();
    range.selectNodeContents(paragraph);
    const { x, width, bottom } = range.getBoundingClientRect();
    const y = Math.round(paragraph.querySelector('i')!.getBoundingClientRect().bottom) + 1;
    return { x: Math.ceil(x), y, width: Math.floor(width) - 1, height: Math.floor(bottom) - y };
  });
}

/** `#0645ad` → red, green and blue from 0 to 255. */
const rgbOf = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** As WCAG has it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: readonly number[], b: readonly number[]): number {
  const luminance = (colour: readonly number[]) => {
    const [red, green, blue] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

test('the result that Enter opens can be told from the others where the reader chose the colours', async ({
  reader,
}) => {
  const popup = await reader.openPopup(await reader.open(`${SITE}/links.html`));
  await searchFor(reader, popup, 'putin');
  await popup.page.pretend({ forcedColors: true });
  const [chosen, next] = await coloursIn(popup, await popup.page.inDocument(edgesOfResults, null));
  expect(contrast(chosen![0]!, next![0]!)).toBeGreaterThan(ENOUGH.line);
});

/** Where rows begin. Runs in the popup. */
function edgesOfResults(root: Document): Box[] {
  return [...root.querySelectorAll('[role="option"]')].slice(0, 2).map((row) => {
    const { left, top } = row.getBoundingClientRect();
    return { x: left, y: top + 4, width: 3, height: 12 };
  });
}
