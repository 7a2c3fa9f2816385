/** `corpus build`: a corpus folder as one JSON file, the form in which corpora are exchanged. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { writeCorpusFile } from '../corpus/exchange.ts';
import { CommandError, explainIo } from './errors.ts';
import { loadCorpusDir } from './faults.ts';

/** The same folder always gives the same bytes. */
export function build(dir: string, file: string): void {
  writeWhole(file, writeCorpusFile(loadCorpusDir(dir)));
}

/** Written beside it and renamed, so that whoever reads the file finds the old or the new one, never a part. */
function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new CommandError(`${file}: ${explainIo(error)}`);
  }
}
