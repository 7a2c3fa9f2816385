/**
 * What was reported when, and who with whom, over a whole corpus: typed arrays and two strings, stored as they are and ready as soon
 * as they are read. Entities are numbered by the statements that concern them, most first, so the first of a set are those worth
 * showing; statements in the order of their articles. Of `n` things that each have a list, list `i` is what stands in the second
 * array from `starts[i]` to `starts[i + 1]`, end exclusive.
 *
 * | field           | one for each | holds                                                            |
 * |-----------------|--------------|------------------------------------------------------------------|
 * | `entityIds`     | –            | the ids of entities by number, a line feed between them          |
 * | `kinds`         | entity       | its kind, as a position in `KINDS`                               |
 * | `weights`       | entity       | how many statements concern it                                   |
 * | `linkStarts`    | entity + 1   | its connections in `linkTo` and `linkShared`                     |
 * | `linkTo`        | connection × 2 | the other entity: each connection stands with both             |
 * | `linkShared`    | connection × 2 | the statements that concern both                               |
 * | `articleIds`    | –            | like `entityIds`                                                 |
 * | `articleStarts` | article + 1  | its statements                                                   |
 * | `reported`      | article      | the day on which it appeared                                     |
 * | `happened`      | statement    | the day of what it reports; `UNKNOWN`                            |
 * | `concernStarts` | statement + 1 | the entities that it concerns, in `concerns`                    |
 *
 * Half a million statements on 100,000 entities take some 15 MB.
 */
import { KINDS, type Kind } from '../model/entity.ts';

export interface Overview {
  readonly format: typeof FORMAT;
  readonly entityIds: string;
  readonly kinds: Uint8Array;
  readonly weights: Uint32Array;
  readonly linkStarts: Uint32Array;
  readonly linkTo: Uint32Array;
  readonly linkShared: Uint32Array;
  readonly articleIds: string;
  readonly articleStarts: Uint32Array;
  readonly reported: Int32Array;
  readonly happened: Int32Array;
  readonly concernStarts: Uint32Array;
  readonly concerns: Uint32Array;
}

/** Raised with every change to what is stored. */
export const FORMAT = 'backstory-overview-1';

export const UNKNOWN = -0x8000_0000;

/** The kinds of which there is anybody. */
export const kindsIn = ({ kinds }: Overview): Kind[] =>
  KINDS.filter((_, position) => kinds.includes(position));

/**
 * @param stored what came back from the database
 * @throws Error where this version did not make it: build it anew.
 */
export function openOverview(stored: unknown): Overview {
  const format = typeof stored === 'object' && stored !== null && 'format' in stored ? stored.format : null;
  if (format !== FORMAT) throw new Error(`an overview of format ${format}, not ${FORMAT}`);
  return stored as Overview;
}
