/** All checks of a corpus in the exchange format, whether it was built from YAML or arrived as JSON. */
import type * as v from 'valibot';
import { Article, Claim } from '../model/article.ts';
import { CORPUS_FORMAT, type Corpus } from '../model/corpus.ts';
import { Entity } from '../model/entity.ts';
import { finish, type Steps } from '../model/steps.ts';
import { type Finding, finding, quote } from './fault.ts';
import { type Dialect, isRecord, type RawRecord } from './fields.ts';
import { excesses } from './limits.ts';
import { outlineOf } from './outline.ts';
import { checkRelations } from './relations.ts';
import { checkShape } from './shape.ts';
import { didYouMean } from './suggest.ts';

interface Checked {
  /** Every record that could be made out; faultless only where there are no findings. */
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
  /** Whether `corpus` holds every record, each at its own position. */
  readonly whole: boolean;
}

interface CheckOptions {
  readonly dialect: Dialect;
  /** Whether `value` holds all there is to the corpus, so that a reference that leads nowhere is at fault. */
  readonly complete: boolean;
}

export const checkCorpus = (value: unknown, options: CheckOptions): Checked =>
  finish(checkInSteps(value, options));

export function* checkInSteps(value: unknown, { dialect, complete }: CheckOptions): Steps<Checked> {
  if (!isRecord(value)) return refused([finding([], NO_CORPUS)]);
  const tooMuch = excesses(value);
  if (tooMuch.length > 0) return refused(tooMuch);
  const entities = yield* checkList(Entity, value, { section: 'entities', dialect });
  const articles = yield* checkList(Article, value, { section: 'articles', dialect });
  const claims = yield* checkList(Claim, value, { section: 'claims', dialect });
  const lists = [entities, articles, claims];
  const shapeless = lists.some(({ findings }) => findings.length >= MAX_FINDINGS);
  const outline = shapeless ? null : outlineOf(value);
  yield;
  const relations = outline === null ? [] : checkRelations(outline, complete);
  return {
    corpus: {
      format: CORPUS_FORMAT,
      entities: entities.records,
      articles: articles.records,
      claims: claims.records,
    },
    findings: [...checkTop(value), ...lists.flatMap((it) => it.findings), ...relations],
    whole: lists.every((it) => it.whole),
  };
}

/** A corpus with so many faults in one list has another one altogether: the rest of the list, and relations, are not looked at. */
const MAX_FINDINGS = 1_000;

const NO_CORPUS = 'this is no corpus: it must be an object with `format` and `entities`';

/** Nothing of it was made out. */
const refused = (findings: readonly Finding[]): Checked => ({
  corpus: { format: CORPUS_FORMAT, entities: [], articles: [], claims: [] },
  findings,
  whole: false,
});

const FIELDS = ['format', 'entities', 'articles', 'claims'];

function checkTop(corpus: RawRecord): Finding[] {
  const unknown = Object.keys(corpus).filter((field) => !FIELDS.includes(field));
  const findings = unknown.map((field) =>
    finding([field], `unknown field \`${quote(field)}\`${didYouMean(field, FIELDS)}`, { at: 'name' }),
  );
  if (corpus.format !== CORPUS_FORMAT)
    findings.push(finding(['format'], `\`format\` must be \`${CORPUS_FORMAT}\``));
  return findings;
}

interface List<T> {
  readonly records: T[];
  readonly whole: boolean;
  readonly findings: readonly Finding[];
}

function* checkList<S extends v.GenericSchema>(
  schema: S,
  corpus: RawRecord,
  { section, dialect }: { section: 'entities' | 'articles' | 'claims'; dialect: Dialect },
): Steps<List<v.InferOutput<S>>> {
  const list = corpus[section];
  if (list === undefined && section !== 'entities') return { records: [], findings: [], whole: true };
  if (!Array.isArray(list))
    return { records: [], findings: [finding([section], `\`${section}\` must be a list`)], whole: false };
  const records: v.InferOutput<S>[] = [];
  const findings: Finding[] = [];
  for (let index = 0; index < list.length && findings.length < MAX_FINDINGS; index++) {
    const shaped = checkShape(schema, list[index], { path: [section, index], dialect });
    if (shaped.record !== null) records.push(shaped.record);
    for (const found of shaped.findings) findings.push(found);
    yield;
  }
  return { records, findings, whole: records.length === list.length };
}
