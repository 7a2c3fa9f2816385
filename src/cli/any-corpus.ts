/** A corpus to try out: a folder, or a JSON file. Faults are told and do not stop the trial. */
import { readFileSync, statSync } from 'node:fs';
import { readCorpusFile } from '../corpus/exchange.ts';
import { formatFault } from '../corpus/fault.ts';
import type { Corpus } from '../model/corpus.ts';
import { CommandError, explainIo } from './errors.ts';
import { readCorpusDir } from './folder.ts';
import type { Output } from './output.ts';

/** More would hide what else is said; `check` lists them all. */
const MAX_SHOWN = 10;

/** @throws CommandError where nothing names an entity. */
export async function readAnyCorpus(place: string, out: Output): Promise<Corpus> {
  const { corpus, faults } = isFolder(place) ? fromFolder(place) : fromFile(place);
  for (const fault of faults.slice(0, MAX_SHOWN)) await out.note(fault);
  if (faults.length > MAX_SHOWN) await out.note(`… and ${faults.length - MAX_SHOWN} more faults`);
  if (corpus.entities.length === 0)
    throw new CommandError(`${place}: no entity could be read from this corpus`);
  return corpus;
}

interface Trial {
  readonly corpus: Corpus;
  readonly faults: readonly string[];
}

function fromFolder(dir: string): Trial {
  const reading = readCorpusDir(dir);
  if (reading.ok) return { corpus: reading.corpus, faults: [] };
  return { corpus: reading.readable, faults: reading.faults.map(formatFault) };
}

function fromFile(file: string): Trial {
  const reading = readCorpusFile(read(file));
  if (reading.ok) return { corpus: reading.corpus, faults: [] };
  return {
    corpus: reading.readable,
    faults: reading.faults.map((it) => `${file}: ${it.path}: ${it.message}`),
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file}: ${explainIo(error)}`);
  }
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch (error) {
    throw new CommandError(`${place}: ${explainIo(error)}`);
  }
}
