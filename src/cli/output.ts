/** Where a command writes, and how it ends. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** 0: done. 1: the corpus or a file is at fault. 2: the command was written wrongly. */
export type Exit = 0 | 1 | 2;

export interface Output {
  /** Resolves when there is room for more, so that a slow reader does not make the output pile up in memory. */
  line(text: string): Promise<void>;
  /** For the person at the keyboard, apart from the result. */
  note(text: string): Promise<void>;
}

export function outputTo(result: Writable, notes: Writable): Output {
  return { line: (text) => writeLine(result, text), note: (text) => writeLine(notes, text) };
}

async function writeLine(stream: Writable, text: string): Promise<void> {
  if (!stream.write(`${text}\n`)) await once(stream, 'drain');
}
