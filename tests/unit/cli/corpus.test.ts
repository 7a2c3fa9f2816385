import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpusDir } from '../../../src/cli/faults.ts';
import { readCorpusFile } from '../../../src/corpus/exchange.ts';
import { type Files, SAMPLE } from '../corpus/sample.ts';

const COMMAND = new URL('../../../src/cli/corpus.ts', import.meta.url).pathname;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function write(files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
}

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in the temporary folder, as a person would. */
async function corpus(args: readonly string[], stdin = ''): Promise<Run> {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: dir });
  child.stdin.end(stdin);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}

const inFolder = (name: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${name}/${path}`, content]));
const jsonLines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

// Each test starts Node, which takes a second on a busy machine.
describe('corpus check', { timeout: 30_000 }, () => {
  it('says in one line how much a corpus without faults holds', async () => {
    await write(inFolder('data', SAMPLE));
    expect(await corpus(['check'])).toEqual({
      code: 0,
      out: 'data: no faults: 3 entities, 2 articles, 3 statements, 1 claim\n',
      err: '',
    });
  });

  it('lists every fault with its file as seen from where it was run, and exits with 1', async () => {
    const people = SAMPLE['people.yaml']!.replace('aliases:', 'alias:');
    const article = SAMPLE['articles/1.yaml']!.replace('Tom Reed has doubts.', 'Nobody has doubts.');
    await write(inFolder('mine', { ...SAMPLE, 'people.yaml': people, 'articles/1.yaml': article }));
    const { code, out } = await corpus(['check', 'mine']);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^mine\/articles\/1\.yaml:13:11: this statement names no entity of the corpus/),
      'mine/people.yaml:3:3: unknown field `alias`; did you mean `aliases`?',
      '',
    ]);
  });

  it('names both places of two things that clash', async () => {
    await write({ 'people.yaml': '- { id: a, name: A }\n- { id: a, name: B }\n' });
    const { out } = await corpus(['check', '.']);
    expect(out).toBe(
      'people.yaml:2:9: an entity has the id `a` already; choose another (see people.yaml:1:9)\n',
    );
  });

  it('tells a file that is not UTF-8, with the first place that shows it', async () => {
    writeFileSync(join(dir, 'people.yaml'), Buffer.from('- id: a\n  name: Ren\xe9e\n', 'latin1'));
    const { code, out } = await corpus(['check', '.']);
    expect([code, out.split('\n')[0]]).toEqual([
      1,
      'people.yaml:2:12: this is not UTF-8; save the file in the encoding UTF-8',
    ]);
  });

  it('finds no fault in the examples of data/README.md', async () => {
    const readme = readFileSync(new URL('../../../data/README.md', import.meta.url), 'utf8');
    const examples = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => yaml!);
    const example = (mark: string) =>
      examples.find((it) => it.includes(mark)) ?? expect.fail(`no example has ${mark}`);
    await write({
      'people.yaml': example('needs-context'),
      'articles/1.yaml': example('statements'),
      'claims.yaml': example('difference'),
    });
    expect((await corpus(['check', '.'])).out).toBe(
      '.: no faults: 1 entity, 1 article, 2 statements, 1 claim\n',
    );
  });

  it('follows links to folders, also out of its own, and to files', async () => {
    await write(inFolder('shared', SAMPLE));
    await mkdir(join(dir, 'mine'));
    for (const name of readdirSync(join(dir, 'shared')))
      symlinkSync(join('..', 'shared', name), join(dir, 'mine', name));
    expect((await corpus(['check', 'mine'])).out).toBe(
      'mine: no faults: 3 entities, 2 articles, 3 statements, 1 claim\n',
    );
  });

  it.each([
    ['that leads in a circle', '..', /^mine\/articles\/again: this folder is read already, as mine;/],
    [
      'to what is read already',
      '../more',
      /^mine\/more: this folder is read already, as mine\/articles\/again;/,
    ],
    ['that leads nowhere', '../nowhere', /^mine\/articles\/again: there is no such file or folder/],
    ['that leads to itself', 'again', /^mine\/articles\/again: this link leads to itself/],
  ])('refuses a link %s', async (_, target, says) => {
    await write(inFolder('mine', { ...SAMPLE, 'more/2.yaml': '[]' }));
    symlinkSync(target, join(dir, 'mine', 'articles', 'again'));
    expect(await corpus(['check', 'mine'])).toEqual({ code: 1, out: '', err: expect.stringMatching(says) });
  });

  it('tells of an empty folder, and of one that is not there', async () => {
    expect((await corpus(['check', '.'])).out).toMatch(/this folder holds no corpus/);
    expect(await corpus(['check', 'nowhere'])).toEqual({
      code: 1,
      out: '',
      err: 'nowhere: there is no such file or folder\n',
    });
  });
});

describe('corpus build', { timeout: 30_000 }, () => {
  it('writes the corpus as one JSON file, the same bytes every time, and nothing else', async () => {
    await write(inFolder('data', SAMPLE));
    expect(await corpus(['build', '--out', 'one.json'])).toEqual({ code: 0, out: '', err: '' });
    await corpus(['build', 'data', '--out', 'two.json']);
    const file = readFileSync(join(dir, 'one.json'), 'utf8');
    expect(readFileSync(join(dir, 'two.json'), 'utf8')).toBe(file);
    expect(readCorpusFile(file)).toEqual({ ok: true, corpus: loadCorpusDir(join(dir, 'data')) });
    expect(readdirSync(dir).sort()).toEqual(['data', 'one.json', 'two.json']);
  });

  it('leaves the old file where the corpus has faults, and tells them', async () => {
    await write({ 'data/people.yaml': '- id: a\n', 'out.json': 'old' });
    const { code, err } = await corpus(['build', '--out', 'out.json']);
    expect([code, err]).toEqual([1, 'data/people.yaml:1:3: `name` is missing; add it\n']);
    expect(readFileSync(join(dir, 'out.json'), 'utf8')).toBe('old');
  });

  it('tells where it cannot write', async () => {
    await write(inFolder('data', SAMPLE));
    const { code, err } = await corpus(['build', '--out', 'no/such/folder.json']);
    expect([code, err]).toEqual([1, 'no/such/folder.json: there is no such file or folder\n']);
  });
});

describe('corpus match', { timeout: 30_000 }, () => {
  beforeEach(() => write(inFolder('data', SAMPLE)));
  const TEXT = 'Mayor Ada Morrow spoke.\r\nTom Reed did not.\n';

  it('gives a JSON line a document, its id the name of the file, its offsets those of the file', async () => {
    await write({ 'news/a.txt': TEXT, 'b.txt': 'Nothing.' });
    const { code, out } = await corpus(['match', '--json', 'news/a.txt', 'b.txt']);
    const [a, b] = jsonLines(out);
    expect([code, a.id, b]).toEqual([0, 'a.txt', { id: 'b.txt', mentions: [] }]);
    expect(a.mentions.map((it: { entity: string }) => it.entity)).toEqual(['ada-morrow', 'tom-reed']);
    for (const it of a.mentions) {
      expect(Object.keys(it)).toEqual(['start', 'end', 'text', 'entity', 'kind', 'confidence', 'why']);
      expect(TEXT.slice(it.start, it.end)).toBe(it.text);
    }
  });

  it('reads the lines of a .jsonl file, each with its own id', async () => {
    const lines = [
      { id: 'x', text: 'News\u2028Tom Reed', more: 1 },
      { id: 7, text: '' },
    ].map((it) => JSON.stringify(it));
    await write({ 'docs.jsonl': `\uFEFF${lines[0]}\n\n${lines[1]}\n` });
    const { code, out } = await corpus(['match', '--json', 'docs.jsonl']);
    expect(code).toBe(0);
    expect(jsonLines(out)).toMatchObject([
      { id: 'x', mentions: [{ start: 5, end: 13, entity: 'tom-reed' }] },
      { id: 7 },
    ]);
  });

  it('takes a byte order mark for a character of a text, and for nothing before JSON lines', async () => {
    const marked = '\uFEFFTom Reed';
    const lines = '\uFEFF{"id":"p","text":"Tom Reed"}\n';
    await write({ 'a.txt': marked });
    const [ofFile] = jsonLines((await corpus(['match', '--json', 'a.txt'])).out);
    const [ofInput] = jsonLines((await corpus(['match', '--json', '-'], marked)).out);
    const [ofLine] = jsonLines((await corpus(['match', '--json', '-'], lines)).out);
    expect(ofFile.mentions).toMatchObject([{ start: 1, end: 9 }]);
    expect(ofInput.mentions).toEqual(ofFile.mentions);
    expect(ofLine).toMatchObject({ id: 'p', mentions: [{ start: 0, end: 8 }] });
  });

  it('tells a broken line with its place, goes on, and exits with 1', async () => {
    await write({ 'docs.jsonl': '{"id":"x","text":"Tom Reed"}\n{"id":\n{"id":"y"}\n{"id":"z","text":""}' });
    const { code, out, err } = await corpus(['match', '--json', 'docs.jsonl']);
    expect(code).toBe(1);
    expect(jsonLines(out).map(({ id }) => id)).toEqual(['x', 'z']);
    expect(err.match(/^docs\.jsonl:[23]: this line is no document/gm)).toHaveLength(2);
  });

  it('tells a file that is not there, and goes on', async () => {
    await write({ 'a.txt': TEXT });
    const { code, out, err } = await corpus(['match', '--json', 'none.txt', 'none.jsonl', 'a.txt']);
    expect([code, jsonLines(out).length]).toEqual([1, 1]);
    expect(err).toBe(
      'none.txt: there is no such file or folder\nnone.jsonl: there is no such file or folder\n',
    );
  });

  it('reads standard input, be it a text or JSON lines', async () => {
    const [one] = jsonLines((await corpus(['match', '--json', '-'], TEXT)).out);
    expect(one).toMatchObject({
      id: '-',
      mentions: [{ entity: 'ada-morrow' }, { start: 25, end: 33, entity: 'tom-reed' }],
    });
    const many = jsonLines(
      (await corpus(['match', '--json', '-'], '{"id":"p","text":"Tom Reed"}\n{"id":"q","text":""}\n')).out,
    );
    expect(many.map(({ id }) => id)).toEqual(['p', 'q']);
  });

  it('takes a corpus from a folder or from a JSON file, with the same result', async () => {
    await write({ 'a.txt': TEXT });
    await corpus(['build', '--out', 'corpus.json']);
    const folder = await corpus(['match', '--corpus', 'data', '--json', 'a.txt']);
    expect(await corpus(['match', '--corpus', 'corpus.json', '--json', 'a.txt'])).toEqual(folder);
  });

  it('with --all, shows what a reader would not see, too', async () => {
    await write({ 'a.txt': 'A man called Morrow spoke.' });
    const seen = await corpus(['match', '--json', 'a.txt']);
    const all = await corpus(['match', '--all', '--json', 'a.txt']);
    expect(jsonLines(seen.out)[0].mentions).toEqual([]);
    expect(jsonLines(all.out)[0].mentions).toMatchObject([{ text: 'Morrow', entity: 'ada-morrow' }]);
  });

  it('without --json, gives a line a mention for people to read', async () => {
    await write({ 'a.txt': TEXT });
    const { out } = await corpus(['match', 'a.txt']);
    expect(out).toMatch(
      /^a\.txt:6-16: Ada Morrow: ada-morrow \(\d+ %\): .+\na\.txt:25-33: Tom Reed: tom-reed/,
    );
  });

  it('tries out a corpus with faults, and tells them apart from the result', async () => {
    await write({
      'mine.json': '{"entities":[{"id":"Q42","kind":"person","name":"Tom Reed"}]}',
      'a.txt': TEXT,
    });
    const { code, out, err } = await corpus(['match', '--corpus', 'mine.json', '--json', 'a.txt']);
    expect([code, jsonLines(out)[0].mentions]).toMatchObject([0, [{ entity: 'Q42' }]]);
    expect(err).toContain('mine.json: entities[0].id: an entity id must be kebab-case');
  });

  it('refuses a corpus without entities', async () => {
    await write({ 'none.json': '[]', 'a.txt': TEXT });
    const { code, out, err } = await corpus(['match', '--corpus', 'none.json', '--json', 'a.txt']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('none.json: no entity could be read from this corpus');
  });

  it('is quiet where whoever reads its output has seen enough', async () => {
    const line = `${JSON.stringify({ id: 'x', text: TEXT })}\n`;
    const child = spawn(process.execPath, [COMMAND, 'match', '--json', '-'], { cwd: dir });
    child.stdin.on('error', () => {});
    child.stdin.end(line.repeat(20_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const ended = new Promise((resolve) => child.on('close', resolve));
    expect([await text(child.stderr), await ended]).toEqual(['', 0]);
  });
});

describe('corpus schema', { timeout: 30_000 }, () => {
  it('prints what data/corpus.schema.json holds', async () => {
    const file = new URL('../../../data/corpus.schema.json', import.meta.url);
    const { out } = await corpus(['schema']);
    expect(out, 'run: npm run -s corpus -- schema > data/corpus.schema.json').toBe(
      readFileSync(file, 'utf8'),
    );
  });
});

describe('the command line', { timeout: 30_000 }, () => {
  it.each([['--help'], ['-h'], ['help'], ['check', '--help']])('%s shows the usage', async (...args) => {
    const { code, out } = await corpus(args);
    expect([code, out]).toEqual([0, expect.stringMatching(/^usage: npm run -s corpus/)]);
  });

  it.each([
    [[], 'which command?'],
    [['chekc'], 'there is no command chekc'],
    [['check', 'a', 'b'], 'one folder at a time; what is b?'],
    [['check', '--json'], 'check has no option --json'],
    [['build'], 'build needs --out FILE'],
    [['match', '--json'], 'match needs a FILE, or - for standard input'],
    [['match', '--jsno', 'x'], "Unknown option '--jsno'"],
    [['build', '--out'], "Option '--out <value>' argument missing"],
  ])('%j is answered by what is wrong and by the usage', async (args, message) => {
    const { code, out, err } = await corpus(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`corpus: ${message}`);
    expect(err).toContain('usage: npm run -s corpus');
  });
});

describe('corpus report', { timeout: 30_000 }, () => {
  /** The lines of one section, without its heading. */
  const section = (out: string, title: string): string[] => {
    const lines = out.trimEnd().split('\n');
    const from = lines.findIndex((line) => line.startsWith(`${title}: `));
    const after = lines.slice(from + 1).findIndex((line) => !line.startsWith('  '));
    const end = after < 0 ? lines.length : from + 1 + after;
    return from < 0 ? expect.fail(`no section ${title} in:\n${out}`) : lines.slice(from + 1, end);
  };

  it('lists forms that need a reason: shared ones, everyday words, common surnames', async () => {
    const people = `${SAMPLE['people.yaml']}- { id: ann-reed, name: Ann Reed }\n- { id: joe-bush, name: Joe Bush }\n- { id: eve-lopez, name: Eve Lopez }\n`;
    await write(inFolder('data', { ...SAMPLE, 'people.yaml': people }));
    const forms = section((await corpus(['report'])).out, 'Forms that need a reason to be marked');
    expect(forms).toContainEqual(
      expect.stringMatching(/"reed" is shared by (?:Tom Reed, Ann Reed|Ann Reed, Tom Reed)/),
    );
    expect(forms).toContainEqual(expect.stringMatching(/"bush" \(Joe Bush\) is also an everyday word/));
    expect(forms).toContainEqual(expect.stringMatching(/"lopez" \(Eve Lopez\) is a common surname/));
  });

  it('lists entities that no statement mentions, read as one of its article', async () => {
    const people = `${SAMPLE['people.yaml']}- { id: una-quill, name: Una Quill }\n- { id: ivo-wren, name: Ivo Wren }\n`;
    const school = `\
id: school-opened
title: Ivo Wren opens a school
published: { date: 2031-05-03, basis: stated }
statements: [{ text: Wren put the cost at 2 million., paragraph: 1 }]
`;
    await write(inFolder('data', { ...SAMPLE, 'people.yaml': people, 'articles/3.yaml': school }));
    const silent = section((await corpus(['report'])).out, 'Entities that no statement mentions');
    expect(silent).toEqual(['  una-quill (Una Quill)', '  eastwick-harbour (Eastwick harbour)']);
  });

  it('says of a text what is marked and what is not, with places and reasons', async () => {
    await write(inFolder('data', SAMPLE));
    await write({ 'page.txt': 'Tom Reed spoke. A reed bent.\nJane Reed laughed.' });
    const { code, out } = await corpus(['report', 'page.txt']);
    expect(code).toBe(0);
    expect(section(out, 'page.txt, marked')).toEqual([
      expect.stringMatching(/^ {2}0-8 Tom Reed: tom-reed \(\d+ %\): full name/),
    ]);
    const unmarked = section(out, 'page.txt, left unmarked');
    expect(unmarked).toContainEqual(expect.stringMatching(/^ {2}18-22 reed: .*written small/));
    expect(unmarked).toContainEqual(expect.stringMatching(/^ {2}29-38 Jane Reed: /));
  });

  it('goes on after a file that cannot be read, and exits with 1', async () => {
    await write(inFolder('data', SAMPLE));
    await write({ 'page.txt': 'Tom Reed spoke.' });
    const { code, out, err } = await corpus(['report', 'nowhere.txt', 'page.txt']);
    expect(code).toBe(1);
    expect(err).toContain('nowhere.txt');
    expect(section(out, 'page.txt, marked')).toHaveLength(1);
  });
});
