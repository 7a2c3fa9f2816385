/** Reads a corpus folder from disk. */
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { type Fault, type Path, type Place, sortFaults } from '../corpus/fault.ts';
import { type FolderReading, readCorpusFolder } from '../corpus/folder.ts';
import type { SourceFile } from '../corpus/yaml.ts';
import { CommandError, explainIo } from './errors.ts';

/**
 * Faults name a file by the way that leads there from where the command was run: `data/people.yaml`.
 * @throws CommandError where the folder or a file in it cannot be read.
 */
export function readCorpusDir(dir: string): FolderReading {
  const { sources, faults } = readSources(dir);
  const reading = readCorpusFolder(sources);
  const { whole } = reading;
  const placeOf = (path: Path) => fromHere(reading.placeOf(path), dir);
  if (reading.ok && faults.length === 0) return { ...reading, placeOf };
  const all = [...faults, ...(reading.ok ? [] : reading.faults)].map((it) => faultFromHere(it, dir));
  const readable = reading.ok ? reading.corpus : reading.readable;
  return { ok: false, faults: sortFaults(all), readable, whole, placeOf };
}

const fromHere = <P extends Place>(place: P, dir: string): P => ({
  ...place,
  file: normalize(join(dir, place.file)),
});

function faultFromHere({ other, ...fault }: Fault, dir: string): Fault {
  return other === undefined
    ? fromHere(fault, dir)
    : { ...fromHere(fault, dir), other: fromHere(other, dir) };
}

function readSources(dir: string): { sources: SourceFile[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const sources = yamlFilesIn(dir, '').map((path) => {
    const bytes = readBytes(join(dir, path));
    const text = bytes.toString('utf8');
    if (!isUtf8(bytes)) faults.push({ file: path, ...firstBroken(text), message: NOT_UTF8 });
    return { path, text };
  });
  return { sources, faults };
}

const NOT_UTF8 = 'this is not UTF-8; save the file in the encoding UTF-8';

/** Where decoding put the first replacement character. */
function firstBroken(text: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf('\uFFFD')).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** All of them, however deep, so that one in the wrong folder is noticed. Relative to `dir`, with `/` between folders. */
function yamlFilesIn(dir: string, folder: string): string[] {
  const entries = listFolder(join(dir, folder)).filter(
    (it) => !it.name.startsWith('.') && it.name !== 'node_modules',
  );
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return yamlFilesIn(dir, path);
    return /\.ya?ml$/i.test(entry.name) ? [path] : [];
  });
}

function listFolder(dir: string) {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch (error) {
    throw new CommandError(`${dir}: ${explainIo(error)}`);
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandError(`${file}: ${explainIo(error)}`);
  }
}
