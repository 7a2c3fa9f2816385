/**
 * A set of entries, a bit for each. A million entries take 125 KB: less than what a keystroke reads to fill it.
 */
export type Bits = Uint32Array<ArrayBuffer>;

const BITS = 32;

export const createBits = (size: number): Bits => new Uint32Array(Math.ceil(size / BITS));

export function add(bits: Bits, number: number): void {
  bits[number >>> 5]! |= 1 << (number & 31);
}

export function addAll(bits: Bits, numbers: Uint32Array): void {
  for (let i = 0; i < numbers.length; i += 1) add(bits, numbers[i]!);
}

export function addSection(bits: Bits, section: Section): void {
  for (let block = section.from >>> 5; block * BITS < section.to; block += 1)
    bits[block]! |= maskOf(block, section);
}

export const has = (bits: Bits, number: number): boolean =>
  ((bits[number >>> 5]! >>> (number & 31)) & 1) === 1;

/** Those that are in all sets; at least one set. */
export const intersect = (sets: readonly Bits[]): Bits => combine(sets, (a, b) => a & b);

/** Those that are in any set; at least one set. */
export const unite = (sets: readonly Bits[]): Bits => combine(sets, (a, b) => a | b);

function combine([first, ...others]: readonly Bits[], merge: (a: number, b: number) => number): Bits {
  const merged = first!.slice();
  for (const bits of others)
    for (let i = 0; i < merged.length; i += 1) merged[i] = merge(merged[i]!, bits[i]!);
  return merged;
}

/** A stretch of numbers; `to` is exclusive. */
export interface Section {
  readonly from: number;
  readonly to: number;
}

/** The numbers of the section that are in the set, in order. */
export function* numbersIn(bits: Bits, section: Section): Generator<number> {
  for (let block = section.from >>> 5; block * BITS < section.to; block += 1) {
    for (let left = bits[block]! & maskOf(block, section); left !== 0; left &= left - 1)
      yield block * BITS + (BITS - 1 - Math.clz32(left & -left));
  }
}

/** How many numbers of the section are in the set. */
export function countIn(bits: Bits, section: Section): number {
  let count = 0;
  for (let block = section.from >>> 5; block * BITS < section.to; block += 1)
    count += countBits(bits[block]! & maskOf(block, section));
  return count;
}

/** The bits of a block that belong to the section. */
function maskOf(block: number, { from, to }: Section): number {
  const start = block * BITS;
  const below = from > start ? (1 << (from - start)) - 1 : 0;
  const upTo = to < start + BITS ? (1 << (to - start)) - 1 : -1;
  return upTo & ~below;
}

/** Bits that are set in 32 (Warren, Hacker's Delight, 5-1). */
export function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
