/**
 * Which entries have a text as a whole (a name, an id), by a number made of the text: eight bytes each, whatever the texts, so that
 * they cost next to nothing to open. Two texts may have one number, so what is found is a proposal: whoever asks must look.
 *
 * | array     | entry                                      |
 * |-----------|--------------------------------------------|
 * | `numbers` | of the texts, ascending                    |
 * | `entries` | whose they are; ascending for each number  |
 */
export interface Fingerprints {
  readonly numbers: Uint32Array;
  readonly entries: Uint32Array;
}

export interface OwnedText {
  readonly text: string;
  readonly entry: number;
}

export function buildFingerprints(texts: readonly OwnedText[]): Fingerprints {
  const pairs = texts.map(({ text, entry }) => ({ number: fingerprint(text), entry }));
  pairs.sort((a, b) => a.number - b.number || a.entry - b.entry);
  return {
    numbers: Uint32Array.from(pairs, ({ number }) => number),
    entries: Uint32Array.from(pairs, ({ entry }) => entry),
  };
}

/** The entries that may have this text: those that do are among them. */
export function entriesWithText({ numbers, entries }: Fingerprints, text: string): Uint32Array {
  const number = fingerprint(text);
  const from = firstAtLeast(numbers, number);
  let to = from;
  while (numbers[to] === number) to += 1;
  return entries.subarray(from, to);
}

/** The first place in an ascending list whose number is not below; the list's length where all are. */
function firstAtLeast(ascending: Uint32Array, number: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ascending[middle]! < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 code units. */
function fingerprint(text: string): number {
  let number = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) number = Math.imul(number ^ text.charCodeAt(i), 0x01000193);
  return number >>> 0;
}
