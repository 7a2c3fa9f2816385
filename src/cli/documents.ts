/** The documents of a `match`: whole text files, or the lines of `.jsonl` files. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import * as v from 'valibot';
import { explainIo } from './errors.ts';

export type Document =
  | { readonly ok: true; readonly id: string | number; readonly text: string }
  /** A file or line that holds no document: `file:line: what is wrong`. */
  | { readonly ok: false; readonly message: string };

/** Standard input, which may be a text or JSON lines. */
export const STDIN = '-';

export async function* documentsIn(files: readonly string[], stdin: Readable): AsyncGenerator<Document> {
  for (const file of files) {
    try {
      yield* documentsOf(file, stdin);
    } catch (error) {
      yield { ok: false, message: `${file}: ${explainIo(error)}` };
    }
  }
}

async function* documentsOf(file: string, stdin: Readable): AsyncGenerator<Document> {
  if (file === STDIN) yield* documentsOfStdin(stdin);
  else if (file.endsWith('.jsonl')) yield* documentsOfLines(linesOf(createReadStream(file, 'utf8')), file);
  // The text stays as it is, a byte order mark and carriage returns included: offsets count every code unit.
  else yield { ok: true, id: basename(file), text: await readAll(createReadStream(file, 'utf8')) };
}

/** JSON lines if the first line is one, otherwise one text. */
async function* documentsOfStdin(stdin: Readable): AsyncGenerator<Document> {
  stdin.setEncoding('utf8');
  const lines = linesOf(stdin);
  const first = await lines.next();
  if (!first.done && documentOf(first.value) !== null) {
    yield* documentsOfLines(startingWith(first.value, lines), STDIN);
    return;
  }
  const all = first.done ? [] : [first.value];
  for await (const line of lines) all.push(line);
  yield { ok: true, id: STDIN, text: all.join('\n') };
}

async function* startingWith(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

async function* documentsOfLines(lines: AsyncIterable<string>, file: string): AsyncGenerator<Document> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const document = documentOf(line);
    const message = `${file}:${number}: this line is no document; write {"id": "…", "text": "…"}`;
    yield document === null ? { ok: false, message } : { ok: true, ...document };
  }
}

/** Other fields may stand beside these. */
const DocumentLine = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

function documentOf(line: string): v.InferOutput<typeof DocumentLine> | null {
  try {
    // The first line of a file may begin with a byte order mark.
    const result = v.safeParse(DocumentLine, JSON.parse(line.replace(/^\uFEFF/, '')));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/**
 * Splits at line feeds alone: `node:readline` would also split at U+2028, which JSON allows inside a string. What ends in
 * a line feed ends in an empty line.
 */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const [head, ...lines] = chunk.split('\n') as [string, ...string[]];
    parts.push(head);
    for (const line of lines) {
      yield parts.join('');
      parts = [line];
    }
  }
  yield parts.join('');
}
