/**
 * What is shown of each entry, as JSON in arrays of bytes: opening them costs nothing, and only the entries that are ranked are ever
 * read. Blocks keep each array small enough to be loaded between two keystrokes. `ends` holds where each record of
 * the block ends, in bytes, exclusive.
 */
import type { Steps } from '../model/steps.ts';

export interface RecordBlock {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}
export type Records = readonly RecordBlock[];

/** Records in a block, all but the last: some two megabytes of statements. */
const PER_BLOCK = 10_000;

const decoder = new TextDecoder();

/** @param toRecord what JSON is made of: anything that is JSON */
export function* packRecords<T>(values: readonly T[], toRecord: (value: T) => unknown): Steps<RecordBlock[]> {
  const blocks: RecordBlock[] = [];
  for (let from = 0; from < values.length; from += PER_BLOCK) {
    blocks.push(packBlock(values.slice(from, from + PER_BLOCK).map(toRecord)));
    yield;
  }
  return blocks;
}

function packBlock(values: readonly unknown[]): RecordBlock {
  const encoder = new TextEncoder();
  const records = values.map((value) => encoder.encode(JSON.stringify(value)));
  const ends = new Uint32Array(values.length);
  for (const [i, { length }] of records.entries()) ends[i] = (ends[i - 1] ?? 0) + length;
  const bytes = new Uint8Array(ends.at(-1) ?? 0);
  for (const [i, record] of records.entries()) bytes.set(record, ends[i]! - record.length);
  return { bytes, ends };
}

/** @param at below the number of values that were packed */
export function readRecord(records: Records, at: number): unknown {
  const { bytes, ends } = records[Math.floor(at / PER_BLOCK)]!;
  const place = at % PER_BLOCK;
  return JSON.parse(decoder.decode(bytes.subarray(ends[place - 1] ?? 0, ends[place])));
}
