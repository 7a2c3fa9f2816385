/** Texts that are made to be slow: a scan must stay linear in them. One million code units each. */
const LENGTH = 1_000_000;

export interface WorstText {
  readonly name: string;
  readonly text: string;
}

/** As a string in one piece: `repeat` gives a tree of pieces, which would be measured too. */
const filled = (piece: string): string =>
  structuredClone(piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH));

export function worstTexts(): WorstText[] {
  return [
    { name: 'one word', text: filled('san ') },
    { name: 'one long word', text: filled('a') },
    { name: 'near-misses', text: filled('San Juan de la San Pedro de los ') },
    { name: 'full stops between letters', text: filled('a.') },
    { name: 'apostrophes', text: filled("a'") },
    { name: 'combining marks', text: filled('\u0301') },
    { name: 'a letter and combining marks', text: `a${filled('\u0301')}` },
    { name: 'letters that expand', text: filled('ß') },
    { name: 'lone surrogates', text: filled('\ud800') },
    { name: 'surrogate pairs', text: filled('𝐏') },
    { name: 'letters of an old script', text: filled('𐐀') },
    { name: 'rare ideographs', text: filled('𠀀') },
    { name: 'emoji', text: filled('😀a') },
    { name: 'ideographs', text: filled('习') },
    { name: 'white space', text: filled('\u00a0') },
    { name: 'hyphens', text: filled('a-') },
  ];
}
