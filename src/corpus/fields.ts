/** Records and the names of their fields, which differ a little between YAML and the exchange format. */

export type RawRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** YAML writes words with a hyphen. Each spelling stands for the other, so that the wrong one is unknown in either form. */
const SWAPPED = new Map([
  ['needs-context', 'needsContext'],
  ['needsContext', 'needs-context'],
]);
export const swapFieldName = (name: string): string => SWAPPED.get(name) ?? name;

/** How messages call the fields, in the form in which the author wrote the corpus. */
export interface Dialect {
  nameOf(field: string): string;
  /** Fields that nobody writes in this form. */
  readonly unwritten: readonly string[];
}
export const YAML_FIELDS: Dialect = { nameOf: swapFieldName, unwritten: ['kind'] };
export const EXCHANGE_FIELDS: Dialect = { nameOf: (field) => field, unwritten: [] };
