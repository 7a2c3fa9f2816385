/**
 * What is wrong with a corpus, where, and what to do about it. Checks speak of paths in the corpus (`entities`, 3,
 * `name`); whoever knows where a record came from turns a path into a line of a file.
 */
import { shorten } from '../text/shorten.ts';

/** A way down from the whole corpus: field names and list positions. */
export type Path = readonly (string | number)[];

/** A fault as a check finds it. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
  /** Whether the fault lies in the last field's name or in what it holds. */
  readonly at: 'name' | 'value';
  /** The other place that the fault concerns: the first of two equal ids, say. */
  readonly other?: Path;
}

/** A place in a file. `line` and `column` count from 1; columns are UTF-16 code units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A fault in a file of a corpus folder. */
export interface Fault extends Place {
  readonly message: string;
  readonly other?: Place;
}

/** A fault in a corpus that arrived as one JSON file: `entities[3].name`. */
export interface ExchangeFault {
  readonly path: string;
  readonly message: string;
}

/**
 * What was read. Where there are faults, `readable` holds the records that could be made out all the same, so that a
 * corpus can be tried out while it is being written; it promises the types of `Corpus`, not that its ids are well formed
 * or that its references lead anywhere.
 */
export type Reading<C, F> =
  | { readonly ok: true; readonly corpus: C }
  | { readonly ok: false; readonly faults: readonly F[]; readonly readable: C };

export const finding = (path: Path, message: string, more: { at?: 'name'; other?: Path } = {}): Finding => ({
  path,
  message,
  at: more.at ?? 'value',
  ...(more.other === undefined ? {} : { other: more.other }),
});

/** In the order of the files, then of the lines; the same fault at the same place only once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const unique = new Map(faults.map((it) => [formatFault(it), it]));
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

export const formatPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
export const formatFault = (fault: Fault): string => {
  const see = fault.other === undefined ? '' : ` (see ${formatPlace(fault.other)})`;
  return `${formatPlace(fault)}: ${fault.message}${see}`;
};

/** `entities[3].name`, or `the file` for the corpus itself. */
export function formatPath(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${quote(step, 60)}`));
  return steps.join('').replace(/^\./, '') || 'the file';
}

/** What somebody wrote, fit to be shown in a message: one line, no control characters, no longer than `limit`. */
export function quote(text: string, limit = 80): string {
  return shorten(text, limit)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '\uFFFD');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
