import { describe, expect, it } from 'vitest';
import { CLAIMS, FIRST, type Files, faultsOf, PEOPLE, read, SAMPLE, SECOND, TOPICS } from './sample.ts';

/** The sample with one file changed, added or (null) taken away. */
function sample(changes: Readonly<Record<string, string | null>>): Files {
  const files = Object.entries({ ...SAMPLE, ...changes });
  return Object.fromEntries(files.filter((file): file is [string, string] => file[1] !== null));
}

/** The text with one thing replaced, which must be there. */
function swap(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

const people = (from: string, to: string) => sample({ 'people.yaml': swap(PEOPLE, from, to) });
const first = (from: string, to: string) => sample({ 'articles/1.yaml': swap(FIRST, from, to) });
const second = (from: string, to: string) => sample({ 'articles/2.yaml': swap(SECOND, from, to) });
const claims = (from: string, to: string) => sample({ 'claims.yaml': swap(CLAIMS, from, to) });
const alone = (text: string): Files => ({ 'people.yaml': text });

/** An article whose statements make these claims. */
function making(...ids: string[]): string {
  const statements = ids.map((claim) => `  - { text: Ada Morrow plans., paragraph: 1, claim: ${claim} }\n`);
  return `id: third\ntitle: Third\npublished: { date: 2031-06-01, basis: stated }\nstatements:\n${statements.join('')}`;
}

/** Every level holds the one before it twice: 2^levels items, were aliases followed. */
function bomb(levels: number): string {
  const doubled = Array.from({ length: levels }, (_, n) => `- &x${n + 1} [*x${n}, *x${n}]`);
  return ['- &x0 [lol]', ...doubled].join('\n');
}

describe('a corpus without faults', () => {
  it('becomes records with every field in its place', () => {
    const reading = read(SAMPLE);
    if (!reading.ok) expect.fail(JSON.stringify(reading.faults));
    const { entities, articles, claims: records } = reading.corpus;
    expect(entities.map(({ id, kind }) => [id, kind])).toEqual([
      ['ada-morrow', 'person'],
      ['tom-reed', 'person'],
      ['eastwick-harbour', 'topic'],
    ]);
    expect(entities[0]).toMatchObject({ needsContext: ['Morrow'], native: ['Ада Морроу'], wikidata: 'Q123' });
    expect(entities[1]).toMatchObject({ aliases: [], role: null, summary: [] });
    expect(records[0]).toMatchObject({ id: 'harbour-plan' });
    expect(articles[0]?.statements.map(({ id }) => id)).toEqual(['harbour-announced:1', 'reed-doubts']);
    expect(articles[0]?.statements[1]).toMatchObject({
      happened: '2031',
      cites: 'Radio East',
      speaker: null,
    });
  });

  it('is the same whatever the order of its files', () => {
    const backwards = Object.fromEntries(Object.entries(SAMPLE).reverse());
    expect(JSON.stringify(read(backwards))).toBe(JSON.stringify(read(SAMPLE)));
  });

  it.each<[string, Files]>([
    ['may consist of entities alone', { 'places.yaml': '- { id: eastwick, name: Eastwick }' }],
    ['may have a file of comments alone', sample({ 'organizations.yaml': '# none yet\n' })],
    ['may have an empty file', sample({ 'organizations.yaml': '' })],
    ['may have Windows line ends', alone('- id: a\r\n  name: A\r\n  role: >-\r\n    long\r\n    line\r\n')],
    ['may begin with a byte order mark', alone('\uFEFF- id: a\n  name: A\n')],
    ['may have other files beside its own', sample({ 'README.md': '# Hello', 'corpus.schema.json': '{}' })],
    ['may write no claims down', sample({ 'claims.yaml': null })],
    ['may have people who share a surname', alone('- { id: a, name: Ann Roe }\n- { id: b, name: Ben Roe }')],
    [
      'may have namesakes of whom one needs context',
      alone('- { id: a, name: Ann Roe }\n- { id: b, name: Ann Roe, needs-context: [ann roe] }'),
    ],
    ['may cite a statement by its own id', people('from: [harbour-plan]', 'from: [reed-doubts]')],
    ['may cite a statement by its place', people('from: [harbour-plan]', 'from: ["harbour-announced:1"]')],
    [
      'may have claims that differ in a number',
      sample({ 'claims.yaml': null, 'articles/3.yaml': making('plan-2030', 'plan-2031') }),
    ],
  ])('%s', (_, files) => {
    expect(faultsOf(files)).toEqual([]);
  });
});

/** What is wrong, the files, and what the command prints, or a part of it. */
type Fault = [what: string, files: Files, expected: string];

const inTheFolder: Fault[] = [
  ['no file at all', {}, ':1:1: this folder holds no corpus; write at least one of people.yaml,'],
  ['only files of other types', { 'README.md': '' }, ':1:1: this folder holds no corpus'],
  ['nobody in it', alone('[]'), ':1:1: this corpus names nobody and nothing; write at least one entity'],
  [
    'a slip in a file name',
    sample({ 'peoples.yaml': '' }),
    'peoples.yaml:1:1: nothing reads a file of this name; rename it to `people.yaml`',
  ],
  [
    'another ending',
    sample({ 'places.yml': '' }),
    'places.yml:1:1: nothing reads a file of this name; rename it to `places.yaml`',
  ],
  [
    'capitals in a file name',
    sample({ 'Places.yaml': '' }),
    'Places.yaml:1:1: nothing reads a file of this name; rename it to `places.yaml`',
  ],
  [
    'an article in a folder too deep',
    sample({ 'articles/2031/3.yaml': '' }),
    'articles/2031/3.yaml:1:1: nothing reads a file of this name; a corpus consists of people.yaml,',
  ],
  [
    'an article outside its folder',
    sample({ 'article/3.yaml': '' }),
    'article/3.yaml:1:1: nothing reads a file of this name; a corpus consists of people.yaml,',
  ],
  [
    'entities that are no list',
    alone('id: a\nname: A'),
    'people.yaml:1:1: this file must be a list; begin each record with a dash: `- id: …`',
  ],
  [
    'claims that are no list',
    sample({ 'claims.yaml': 'harbour-plan' }),
    'claims.yaml:1:1: this file must be a list',
  ],
  [
    'an article that is a list',
    sample({ 'articles/3.yaml': '- id: x\n  title: X' }),
    'articles/3.yaml:1:1: an article file holds the fields of one article, beginning with `id: …`',
  ],
  [
    'an empty article',
    sample({ 'articles/3.yaml': '' }),
    'articles/3.yaml:1:1: an article file holds the fields of one article',
  ],
];

const inTheYaml: Fault[] = [
  [
    'an unquoted colon',
    first('title: Mayor', 'title: Mayor: she'),
    'articles/1.yaml:2:8: broken YAML: Nested mappings are not allowed in compact mappings; put a text that contains a colon in quotes',
  ],
  [
    'an open quote',
    alone('- id: a\n  name: "A\n'),
    'people.yaml:3:1: broken YAML: Missing closing "quote; close every quote and bracket, and check the line above',
  ],
  ['an open bracket', alone('- id: a\n  aliases: [A\n  name: A'), 'people.yaml:3:3: broken YAML: '],
  [
    'a tab for indentation',
    alone('- id: a\n\tname: A'),
    'people.yaml:2:2: a tab indents this line; use spaces',
  ],
  [
    'a reserved first character',
    first('title: Mayor', 'title: @Mayor'),
    'articles/1.yaml:2:8: broken YAML: Plain value cannot start with reserved character @; put the text in quotes',
  ],
  [
    'a field twice',
    first('byline: null', 'byline: null\nbyline: Jo'),
    'articles/1.yaml:5:1: this field stands twice in the same record; remove one of the two',
  ],
  [
    'an alias',
    alone('- &a { id: a, name: A }\n- *a\n'),
    'people.yaml:2:3: `*a` repeats another part of the file; write it out',
  ],
  ['a bomb of aliases', alone(bomb(30)), 'people.yaml:2:8: `*x0` repeats another part of the file'],
  ['an alias of nothing', alone('- *ghost'), 'people.yaml:1:3: '],
  [
    'a merge key',
    alone('- <<: { id: a }\n  name: A'),
    'people.yaml:1:3: merge keys are not read; write the fields out',
  ],
  [
    'a tag',
    alone('- id: a\n  name: !!str A'),
    'people.yaml:2:15: remove the tag `tag:yaml.org,2002:str`; only plain YAML is read',
  ],
  [
    'a tag of another language',
    alone('- id: a\n  name: !js/function A'),
    'people.yaml:2:22: remove the tag `!js/function`; only plain YAML is read',
  ],
  [
    'a second document',
    alone('- { id: a, name: A }\n---\n- { id: b, name: B }'),
    'people.yaml:2:1: a second YAML document starts here; remove the line `---`',
  ],
  ['nesting without end', alone('['.repeat(100_000)), 'people.yaml:1:1: this YAML is nested too deeply'],
  [
    'a field name that is a list',
    alone('- id: a\n  name: A\n  ? [x]\n  : 1'),
    'people.yaml:3:5: a field name must be a plain word',
  ],
];

const inTheFields: Fault[] = [
  [
    'an entity that is a text',
    alone('- Ada Morrow'),
    'people.yaml:1:3: each item of `entities` must be a record of fields, `name: value`',
  ],
  [
    'an entity that is nothing',
    alone('- id: a\n  name: A\n-\n'),
    'people.yaml:3:2: each item of `entities` is empty; fill it in',
  ],
  [
    'an unknown field',
    people('aliases:', 'alias:'),
    'people.yaml:3:3: unknown field `alias`; did you mean `aliases`?',
  ],
  [
    'a field unlike any',
    people('aliases:', 'colour:'),
    'people.yaml:3:3: unknown field `colour`; the fields here are id, name, aliases, native, role, wikidata, needs-context, summary',
  ],
  [
    'the exchange form of a field',
    people('needs-context', 'needsContext'),
    'people.yaml:7:3: unknown field `needsContext`; did you mean `needs-context`?',
  ],
  [
    'a field that every object has',
    people('role:', 'constructor:'),
    'people.yaml:5:3: unknown field `constructor`',
  ],
  [
    'the field __proto__',
    people('role: Mayor of Eastwick', '__proto__: { name: X }'),
    'people.yaml:5:3: unknown field `__proto__`',
  ],
  [
    'an unknown field deep down',
    second('basis: inferred', 'base: inferred, basis: inferred'),
    'articles/2.yaml:3:32: unknown field `base`; did you mean `basis`?',
  ],
  [
    'an unknown field of a statement',
    first('speaker:', 'speeker:'),
    'articles/1.yaml:10:5: unknown field `speeker`; did you mean `speaker`?',
  ],
  [
    'an unknown field of a claim',
    claims('difference:', 'differs:'),
    'claims.yaml:3:3: unknown field `differs`',
  ],
  [
    'a kind of its own',
    people('role: Mayor', 'kind: topic\n  role: Mayor'),
    'people.yaml:5:3: remove `kind`: people.yaml says of which kind its entities are',
  ],
  ['no id', alone('- name: Ada'), 'people.yaml:1:3: `id` is missing; add it'],
  ['no name', alone('- id: ada'), 'people.yaml:1:3: `name` is missing; add it'],
  [
    'no title',
    first('title: Mayor announces harbour\n', ''),
    'articles/1.yaml:1:1: `title` is missing; add it',
  ],
  [
    'no date',
    first('published: { date: 2031-05-02, basis: stated }\n', ''),
    'articles/1.yaml:1:1: `published` is missing; add it',
  ],
  ['no paragraph', second('    paragraph: 3\n', ''), 'articles/2.yaml:5:5: `paragraph` is missing; add it'],
  ['an empty name', people('name: Tom Reed', 'name:'), 'people.yaml:12:3: `name` is empty; fill it in'],
  [
    'a blank name',
    people('name: Tom Reed', 'name: "  "'),
    'people.yaml:12:9: `name`: a name must not be empty',
  ],
  [
    'a blank statement',
    first('text: Tom Reed has doubts.', 'text: ""'),
    'articles/1.yaml:13:11: `text`: a text must not be empty',
  ],
  [
    'a number for a name',
    people('name: Tom Reed', 'name: 1984'),
    'people.yaml:12:9: `name` must be text; put it in quotes if it is',
  ],
  [
    'a text for a list',
    people('aliases: [Ada L. Morrow]', 'aliases: Ada L. Morrow'),
    'people.yaml:3:12: `aliases` must be a list; write [one, another]',
  ],
  [
    'an empty list item',
    people('[Ada L. Morrow]', '[Ada L. Morrow, null]'),
    'people.yaml:3:28: each item of `aliases` is empty',
  ],
  [
    'a paragraph of zero',
    second('paragraph: 3', 'paragraph: 0'),
    'articles/2.yaml:6:16: `paragraph` must be a whole number, 1 or more',
  ],
  [
    'half a paragraph',
    second('paragraph: 3', 'paragraph: 1.5'),
    'articles/2.yaml:6:16: `paragraph` must be a whole number, 1 or more',
  ],
  [
    'a paragraph in words',
    second('paragraph: 3', 'paragraph: three'),
    'articles/2.yaml:6:16: `paragraph` must be a whole number, 1 or more',
  ],
  [
    'an id with capitals',
    people('id: tom-reed', 'id: Tom Reed'),
    'people.yaml:11:7: an entity id must be kebab-case: lower-case letters, digits and single hyphens, such as `tom-reed`',
  ],
  ['an id with diacritics', people('id: tom-reed', 'id: Élodie_Roux'), 'such as `elodie-roux`'],
  [
    'an article id with capitals',
    second('id: harbour', 'id: Harbour'),
    'articles/2.yaml:1:5: an article id must be kebab-case',
  ],
  [
    'a claim id with capitals',
    second('claim: harbour-plan', 'claim: Harbour plan'),
    'articles/2.yaml:7:12: a claim id must be kebab-case',
  ],
  [
    'a Wikidata id in words',
    people('wikidata: Q123', 'wikidata: Morrow'),
    'people.yaml:6:13: `wikidata`: a Wikidata id is Q and a number',
  ],
  [
    'a summary that cites nothing',
    people('from: [harbour-plan]', 'from: []'),
    'people.yaml:10:13: `from`: cite at least one claim or statement',
  ],
  [
    'a name that is too long',
    people('name: Tom Reed', `name: ${'Tom '.repeat(60)}`),
    'people.yaml:12:9: `name`: a name must not be longer than 200 characters',
  ],
  [
    'a text that is too long',
    second('title: Harbour', `title: ${'Harbour '.repeat(600)}`),
    'articles/2.yaml:2:8: `title`: a text must not be longer than 4000 characters',
  ],
  [
    'a control character in a name',
    people('name: Tom Reed', 'name: "Tom\\x07 Reed"'),
    'people.yaml:12:9: `name`: an invisible control character stands in this name',
  ],
  [
    'a name that turns the direction of reading',
    people('name: Tom Reed', 'name: Tom \u202EdeeR'),
    'people.yaml:12:9: `name`: an invisible control character stands in this name',
  ],
  [
    'a text that turns the direction of reading',
    second('title: Harbour', 'title: \u202EHarbour'),
    'articles/2.yaml:2:8: `title`: an invisible control character stands in this text',
  ],
];

const inTheDates: Fault[] = [
  [
    'a day that does not exist',
    first('2031-05-02', '2031-02-30'),
    'articles/1.yaml:5:20: `date`: there is no such day in the calendar',
  ],
  [
    'a date in words',
    first('2031-05-02', 'May 2'),
    'articles/1.yaml:5:20: `date`: write the date as YYYY-MM-DD',
  ],
  ['a bare year', first('2031-05-02', '2031'), 'articles/1.yaml:5:20: `date`: write the date as YYYY-MM-DD'],
  [
    'an unknown basis',
    first('basis: stated', 'basis: guessed'),
    'articles/1.yaml:5:39: `basis` must be one of stated, inferred',
  ],
  [
    'an inferred date without a reason',
    first('basis: stated', 'basis: inferred'),
    'articles/1.yaml:5:12: `published`: an inferred date needs a `why`: say what it was inferred from',
  ],
  [
    'an event on no day',
    first('happened: 2031', 'happened: 2031-13'),
    'articles/1.yaml:16:15: `happened`: there is no such day in the calendar',
  ],
];

const inTheReferences: Fault[] = [
  [
    'an entity id taken twice',
    sample({ 'places.yaml': '- { id: tom-reed, name: Reedtown }' }),
    'places.yaml:1:9: an entity has the id `tom-reed` already; choose another (see people.yaml:11:7)',
  ],
  [
    'an article id taken twice',
    second('id: harbour-costs-more', 'id: harbour-announced'),
    'articles/2.yaml:1:5: an article has the id `harbour-announced` already; choose another (see articles/1.yaml:1:5)',
  ],
  [
    'a statement id taken twice',
    second('  - text', '  - id: reed-doubts\n    text'),
    'articles/2.yaml:5:9: a statement has the id `reed-doubts` already; choose another (see articles/1.yaml:12:9)',
  ],
  [
    'a claim id taken twice',
    sample({ 'claims.yaml': CLAIMS + CLAIMS }),
    'claims.yaml:4:7: a claim has the id `harbour-plan` already; choose another (see claims.yaml:1:7)',
  ],
  [
    'a statement with the id of a claim',
    first('id: reed-doubts', 'id: harbour-plan'),
    'articles/1.yaml:12:9: a claim has the id `harbour-plan` already; choose another (see claims.yaml:1:7)',
  ],
  [
    'a slip in a speaker',
    first('speaker: ada-morrow', 'speaker: ada-morow'),
    'articles/1.yaml:10:14: no entity has the id `ada-morow`; did you mean `ada-morrow`?',
  ],
  [
    'a speaker whom nobody knows',
    first('speaker: ada-morrow', 'speaker: nobody-at-all'),
    'articles/1.yaml:10:14: no entity has the id `nobody-at-all`; write a record for the speaker, or `null`',
  ],
  [
    'a slip in what a summary cites',
    people('from: [harbour-plan]', 'from: [harbor-plan]'),
    'people.yaml:10:14: no claim or statement has the id `harbor-plan`; did you mean `harbour-plan`?',
  ],
  [
    'a summary that cites what does not exist',
    people('from: [harbour-plan]', 'from: [bridge, harbour-plan]'),
    'people.yaml:10:14: no claim or statement has the id `bridge`; cite a claim that statements name',
  ],
  [
    'a slip in a claim',
    second('claim: harbour-plan', 'claim: harbour-plans'),
    'articles/2.yaml:7:12: no claim has the id `harbour-plans`; did you mean `harbour-plan`?',
  ],
  [
    'a claim that no record defines',
    second('claim: harbour-plan', 'claim: bridge'),
    'articles/2.yaml:7:12: no claim has the id `bridge`; define it among the claims, or remove it here',
  ],
  [
    'a claim that nobody makes',
    sample({ 'claims.yaml': `${CLAIMS}- { id: bridge, text: A bridge is planned. }` }),
    'claims.yaml:4:9: no statement makes the claim `bridge`; name it in one, or remove it',
  ],
  [
    'an article on a side that is none',
    sample({ 'claims.yaml': `${CLAIMS}  sides: [{ says: 4 million, articles: [harbor-announced] }]\n` }),
    'claims.yaml:4:41: no article has the id `harbor-announced`; did you mean `harbour-announced`?',
  ],
  [
    'an article on a side that does not make the claim',
    sample({
      'claims.yaml': `${CLAIMS}  sides: [{ says: 4 million, articles: [third] }]\n`,
      'articles/3.yaml': making('bridge'),
    }),
    'claims.yaml:4:41: no statement of the article `third` makes the claim `harbour-plan`',
  ],
  [
    'a slip in a claim without a record',
    sample({ 'claims.yaml': null, 'articles/3.yaml': making('harbour-plam') }),
    'articles/3.yaml:5:53: only this statement makes the claim `harbour-plam`; did you mean `harbour-plan`?',
  ],
  [
    'an article that reports nothing',
    sample({ 'articles/3.yaml': making().replace('statements:', 'statements: []') }),
    'articles/3.yaml:4:13: this article reports nothing; give it statements or remove it',
  ],
];

const inTheNames: Fault[] = [
  [
    'the same name twice, in other letters',
    people('name: Tom Reed', 'name: ADA  Mörrow'),
    'people.yaml:12:9: `ADA  Mörrow` is also a name of `ada-morrow`, and nothing tells the two apart; ' +
      'give one a fuller name, or list the form in the `needs-context`',
  ],
  [
    'an alias that is the name of another',
    people('[Ada L. Morrow]', '[Tom-Reed]'),
    'people.yaml:12:9: `Tom Reed` is also a name of `ada-morrow`, and nothing tells the two apart',
  ],
  [
    'the same name in another script',
    people('name: Tom Reed', 'name: Tom Reed\n  native: [Ада Морроу]'),
    'people.yaml:13:12: `Ада Морроу` is also a name of `ada-morrow`',
  ],
  [
    'the same name for two kinds',
    sample({ 'topics.yaml': `${TOPICS}- { id: reed, name: Tom Reed }` }),
    'topics.yaml:3:21: `Tom Reed` is also a name of `tom-reed`',
  ],
  [
    'the same Wikidata id',
    people('name: Tom Reed', 'name: Tom Reed\n  wikidata: Q123'),
    'people.yaml:13:13: `ada-morrow` has the same Wikidata id; join the two entities or mend one of the ids',
  ],
];

describe.each([
  ['the folder', inTheFolder],
  ['the YAML', inTheYaml],
  ['the fields', inTheFields],
  ['the dates', inTheDates],
  ['ids and references', inTheReferences],
  ['the names', inTheNames],
])('a fault in %s is told with its file, line, column and mend', (_, faults) => {
  it.each(faults)('%s', (_what, files, expected) => {
    expect(faultsOf(files)).toContainEqual(expect.stringContaining(expected));
  });
});

describe('several faults', () => {
  it('are all told, in the order of files and lines', () => {
    const faults = faultsOf({
      ...people('aliases:', 'alias:'),
      'articles/1.yaml': swap(swap(FIRST, '2031-05-02', '2031-02-30'), 'speaker: ada-morrow', 'speaker: ada'),
    });
    const places = faults.map((it) => it.split(': ')[0]);
    expect(places).toEqual(['articles/1.yaml:5:20', 'articles/1.yaml:10:14', 'people.yaml:3:3']);
  });

  it('are one for an article whose id is at fault, not another for each of its statements', () => {
    expect(faultsOf(first('id: harbour-announced', 'id: Harbour Announced'))).toHaveLength(1);
  });

  it('do not include references into a file that cannot be read', () => {
    const faults = faultsOf(people('name: Tom Reed', 'name: Tom: Reed'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('people.yaml:12:9: broken YAML');
  });

  it('do not include references to a record that is at fault itself', () => {
    expect(faultsOf(people('name: Ada Morrow', 'name: 12'))).toHaveLength(1);
  });
});
