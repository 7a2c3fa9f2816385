/** A corpus folder: YAML text in, a checked corpus or faults with their lines out. Pure: it is given the files. */
import { CORPUS_FORMAT, type Corpus } from '../model/corpus.ts';
import { checkCorpus } from './check.ts';
import { type Fault, type Finding, type Path, type Place, type Reading, sortFaults } from './fault.ts';
import { swapFieldName, YAML_FIELDS } from './fields.ts';
import { misnamed, noFiles, roleOf } from './files.ts';
import { type PlacedRecord, recordsOf, type Section } from './records.ts';
import { readYaml, type SourceFile } from './yaml.ts';

type Sections = Readonly<Record<Section, readonly PlacedRecord[]>>;

export type FolderReading = Reading<Corpus, Fault> & {
  /** Whether every record could be made out, so that the corpus lacks nothing that its folder holds. */
  readonly whole: boolean;
  /** Where something in a whole corpus stands. */
  placeOf(path: Path): Place;
};

/** Reads a corpus from the files of its folder, given in any order: the same files always make the same corpus. */
export function readCorpusFolder(sources: readonly SourceFile[]): FolderReading {
  const ordered = [...sources].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = ordered.filter(({ path }) => roleOf(path) !== null).map(readYaml);
  const parts = files.map((file) => recordsOf(file, roleOf(file.path)!));
  const sections = bySection(parts.flatMap((part) => part.records));
  const complete = parts.every((it) => it.complete);
  const { corpus, findings, whole } = checkCorpus(toExchange(sections), { complete, dialect: YAML_FIELDS });
  const faults = [
    ...ordered.flatMap(({ path }) => misnamed(path) ?? []),
    ...files.flatMap((file) => file.faults),
    ...parts.flatMap((part) => part.faults),
    ...(files.length === 0 ? [noFiles()] : findings.map((it) => toFault(it, sections))),
  ];
  const more = { whole: whole && complete, placeOf: (path: Path) => placeOf(path, 'value', sections) };
  if (faults.length === 0) return { ok: true, corpus, ...more };
  return { ok: false, faults: sortFaults(faults), readable: corpus, ...more };
}

function bySection(records: readonly PlacedRecord[]): Sections {
  const of = (section: Section) => records.filter((it) => it.section === section);
  return { entities: of('entities'), articles: of('articles'), claims: of('claims') };
}

function toExchange({ entities, articles, claims }: Sections): unknown {
  const bare = (records: readonly PlacedRecord[]) => records.map(({ record }) => record);
  return { format: CORPUS_FORMAT, entities: bare(entities), articles: bare(articles), claims: bare(claims) };
}

function toFault({ path, at, message, other }: Finding, sections: Sections): Fault {
  const fault = { ...placeOf(path, at, sections), message };
  return other === undefined ? fault : { ...fault, other: placeOf(other, at, sections) };
}

/** The one place where a path in the corpus becomes a line of a file. */
function placeOf(path: Path, at: Finding['at'], sections: Sections): Place {
  const [section, index, ...rest] = path;
  const record = sections[section as Section]?.[index as number];
  // A fault of the corpus as a whole, such as that it names nobody.
  if (record === undefined) return { file: '', line: 1, column: 1 };
  const steps = rest.map((step) => (typeof step === 'string' ? swapFieldName(step) : step));
  return record.file.locate([...record.path, ...steps], at);
}
