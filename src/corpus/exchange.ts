/** The form in which corpora are exchanged: one JSON file. Reading it is safe whatever the file holds. */
import { CORPUS_FORMAT, type Corpus } from '../model/corpus.ts';
import { finish, type Steps } from '../model/steps.ts';
import { checkInSteps } from './check.ts';
import { type ExchangeFault, type Finding, formatPath, quote, type Reading } from './fault.ts';
import { EXCHANGE_FIELDS } from './fields.ts';

/** UTF-16 code units: well above a corpus of a million names, well below what makes a browser fall over. */
const MAX_FILE_LENGTH = 256 * 1024 * 1024;
/** More than anybody reads; a hostile file could have millions. */
const MAX_FAULTS = 1_000;

export const readCorpusFile = (text: string): Reading<Corpus, ExchangeFault> => finish(readInSteps(text));

export function* readInSteps(text: string): Steps<Reading<Corpus, ExchangeFault>> {
  const parsed = parseJson(text);
  if (!parsed.ok)
    return { ok: false, faults: [{ path: formatPath([]), message: parsed.message }], readable: NOTHING };
  yield;
  const { corpus, findings } = yield* checkInSteps(parsed.value, {
    dialect: EXCHANGE_FIELDS,
    complete: true,
  });
  if (findings.length === 0) return { ok: true, corpus };
  return { ok: false, faults: findings.slice(0, MAX_FAULTS).map(toFault), readable: corpus };
}

/** The same corpus always gives the same text. A record a line keeps differences between versions readable. */
export function writeCorpusFile({ format, entities, articles, claims }: Corpus): string {
  const list = (records: readonly object[]) =>
    records.length === 0 ? '[]' : `[\n${records.map((it) => JSON.stringify(it)).join(',\n')}\n]`;
  return `{"format":${JSON.stringify(format)},
"entities":${list(entities)},
"articles":${list(articles)},
"claims":${list(claims)}}
`;
}

const NOTHING: Corpus = { format: CORPUS_FORMAT, entities: [], articles: [], claims: [] };

type Parsed = { ok: true; value: unknown } | { ok: false; message: string };

function parseJson(text: string): Parsed {
  if (text.length > MAX_FILE_LENGTH)
    return { ok: false, message: `longer than ${MAX_FILE_LENGTH} characters; split it` };
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const said = error instanceof Error ? quote(error.message, 200) : 'it cannot be parsed';
    return { ok: false, message: `this is no JSON (${said}); export the corpus again` };
  }
}

function toFault({ path, message, other }: Finding): ExchangeFault {
  const see = other === undefined ? '' : ` (see ${formatPath(other)})`;
  return { path: formatPath(path), message: `${message}${see}` };
}
