/** The corpus that the extension was built with, as a file of the extension. */
import { fileUrl } from '../browser/runtime.ts';
import { readInSteps } from '../corpus/exchange.ts';
import type { Corpus } from '../model/corpus.ts';
import { inSlices } from './in-slices.ts';

/** Where the build puts it (`wxt.config.ts`). */
const BUNDLE = 'corpus.json';

export async function loadBundle(): Promise<Corpus> {
  const response = await fetch(fileUrl(BUNDLE));
  const read = await inSlices(readInSteps(await response.text()));
  if (!read.ok)
    throw new Error(`the bundled corpus is damaged: install Backstory again (${read.faults[0]?.message})`);
  return read.corpus;
}
