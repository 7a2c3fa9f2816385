/**
 * What is shown of each entry, as JSON in one array of bytes: opening it costs nothing, and only the entries that are ranked
 * are ever read. `ends` holds where the record of each entry ends, in bytes, exclusive.
 */
export interface Records {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

const decoder = new TextDecoder();

export function packRecords(values: readonly unknown[]): Records {
  const encoder = new TextEncoder();
  const records = values.map((value) => encoder.encode(JSON.stringify(value)));
  const ends = new Uint32Array(values.length);
  for (const [i, { length }] of records.entries()) ends[i] = (ends[i - 1] ?? 0) + length;
  const bytes = new Uint8Array(ends.at(-1) ?? 0);
  for (const [i, record] of records.entries()) bytes.set(record, ends[i]! - record.length);
  return { bytes, ends };
}

export const readRecord = ({ bytes, ends }: Records, at: number): unknown =>
  JSON.parse(decoder.decode(bytes.subarray(ends[at - 1] ?? 0, ends[at])));
