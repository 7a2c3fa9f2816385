/** A small corpus without faults, to be broken one piece at a time. The people and firms are made up. */
import { formatFault } from '../../../src/corpus/fault.ts';
import { readCorpusFolder } from '../../../src/corpus/folder.ts';

export const PEOPLE = `\
- id: ada-morrow
  name: Ada Morrow
  aliases: [Ada L. Morrow]
  native: [Ада Морроу]
  role: Mayor of Eastwick
  wikidata: Q123
  needs-context: [Morrow]
  summary:
    - text: Ada Morrow wants a new harbour.
      from: [harbour-plan]
- id: tom-reed
  name: Tom Reed
`;

export const TOPICS = `\
- id: eastwick-harbour
  name: Eastwick harbour
`;

export const CLAIMS = `\
- id: harbour-plan
  text: Ada Morrow plans a new harbour for Eastwick.
  difference: One article says that it costs 4 million, the other 5 million.
`;

export const FIRST = `\
id: harbour-announced
title: Mayor announces harbour
publisher: The Eastwick Post
byline: null
published: { date: 2031-05-02, basis: stated }
source: one.txt
statements:
  - text: Ada Morrow said that the harbour costs 4 million.
    paragraph: 1
    speaker: ada-morrow
    claim: harbour-plan
  - id: reed-doubts
    text: Tom Reed has doubts.
    paragraph: 2
    cites: Radio East
    happened: 2031
`;

export const SECOND = `\
id: harbour-costs-more
title: Harbour to cost more
published: { date: 2031-05-09, basis: inferred, why: it speaks of "last week's" announcement }
statements:
  - text: The harbour that Ada Morrow plans will cost 5 million.
    paragraph: 3
    claim: harbour-plan
`;

export type Files = Readonly<Record<string, string>>;

export const SAMPLE: Files = {
  'people.yaml': PEOPLE,
  'topics.yaml': TOPICS,
  'claims.yaml': CLAIMS,
  'articles/1.yaml': FIRST,
  'articles/2.yaml': SECOND,
};

export const read = (files: Files) =>
  readCorpusFolder(Object.entries(files).map(([path, text]) => ({ path, text })));

/** Each fault as the command prints it. */
export function faultsOf(files: Files): string[] {
  const reading = read(files);
  return reading.ok ? [] : reading.faults.map(formatFault);
}
