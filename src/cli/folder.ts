/** Reads a corpus folder from disk. */
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { type Fault, formatFault, type Place, type Reading, sortFaults } from '../corpus/fault.ts';
import { readCorpusFolder } from '../corpus/folder.ts';
import type { SourceFile } from '../corpus/yaml.ts';
import type { Corpus } from '../model/corpus.ts';
import { CommandError, explainIo } from './errors.ts';

/**
 * Faults name a file by the way that leads there from where the command was run: `data/people.yaml`.
 * @throws CommandError where the folder or a file in it cannot be read.
 */
export function readCorpusDir(dir: string): Reading<Corpus, Fault> {
  const { sources, faults } = readSources(dir);
  const reading = readCorpusFolder(sources);
  if (reading.ok && faults.length === 0) return reading;
  const all = reading.ok ? faults : [...faults, ...reading.faults];
  return {
    ok: false,
    faults: sortFaults(all.map((fault) => fromHere(fault, dir))),
    readable: reading.ok ? reading.corpus : reading.readable,
  };
}

function fromHere({ other, ...fault }: Fault, dir: string): Fault {
  const place = <P extends Place>(it: P): P => ({ ...it, file: normalize(join(dir, it.file)) });
  return other === undefined ? place(fault) : { ...place(fault), other: place(other) };
}

/** For builds, which want the whole corpus or nothing. @throws CommandError that lists the faults, one a line. */
export function loadCorpusDir(dir: string): Corpus {
  const reading = readCorpusDir(dir);
  if (reading.ok) return reading.corpus;
  throw new CommandError(reading.faults.map(formatFault).join('\n'));
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
