/** Reads a corpus folder from disk. */
import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
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
  const sources = yamlFilesIn(dir).map((path) => {
    const bytes = reading(join(dir, path), (it) => readFileSync(it));
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

/**
 * All of them, however deep, so that one in the wrong folder is noticed. Relative to `dir`, with `/` between folders. Links to folders are
 * followed, as those to files are.
 * @param seen where each folder was found that was read so far, by its real path: links may lead to it again, or in a circle
 */
function yamlFilesIn(dir: string, folder = '', seen = new Map<string, string>()): string[] {
  const here = join(dir, folder);
  const real = reading(here, (it) => realpathSync(it));
  const before = seen.get(real);
  if (before !== undefined)
    throw new CommandError(`${here}: this folder is read already, as ${before}; remove the link`);
  seen.set(real, here);
  const entries = reading(here, (it) => readdirSync(it, { withFileTypes: true })).filter(
    (it) => !it.name.startsWith('.') && it.name !== 'node_modules',
  );
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (isFolder(entry, join(dir, path))) return yamlFilesIn(dir, path, seen);
    return /\.ya?ml$/i.test(entry.name) ? [path] : [];
  });
}

const isFolder = (entry: Dirent, path: string): boolean =>
  entry.isDirectory() || (entry.isSymbolicLink() && reading(path, (it) => statSync(it)).isDirectory());

/** @throws CommandError where it cannot be read */
function reading<T>(path: string, read: (path: string) => T): T {
  try {
    return read(path);
  } catch (error) {
    throw new CommandError(`${path}: ${explainIo(error)}`);
  }
}
