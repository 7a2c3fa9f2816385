import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { EntityId } from '../../../src/model/ids.ts';
import type { BlockMention, PageEvidence } from '../../../src/model/mention.ts';
import { type Answer, createAsker, type Question } from '../../../src/page/asker.ts';
import type { Block } from '../../../src/page/block.ts';

beforeEach(() => call('The paper'));

/** Gives the page a title. */
function call(title: string): void {
  vi.stubGlobal('document', {});
  vi.stubGlobal('Document', { prototype: { title, querySelectorAll: () => [] } });
}

const block = (text: string, isConnected = true): Block => ({
  text,
  starts: [0],
  nodes: [{ isConnected } as Text],
  offsets: [0],
});

const WITKOFF = 'steve-witkoff' as EntityId;
const mention = (index: number): BlockMention => ({
  block: index,
  start: 0,
  end: 1,
  entity: WITKOFF,
  kind: 'person',
  confidence: 1,
  why: 'a test',
});

/** A background that knows one man: his surname counts once his full name was seen. */
function findWitkoff({ blocks, evidence }: Question): Answer {
  const isNamed = evidence.named.length > 0 || blocks.some((text) => text.includes('Steve Witkoff'));
  const hits = blocks.flatMap((text, index) => (text.includes('Witkoff') ? index : []));
  const named: PageEvidence = { named: isNamed ? [WITKOFF] : [], others: [] };
  return { mentions: isNamed ? hits.map(mention) : [], evidence: named, unsettled: isNamed ? [] : hits };
}

function setUp(find: (question: Question) => Answer | Promise<Answer> = findWitkoff) {
  const questions: Question[] = [];
  const found: Record<string, number> = {};
  const failures: unknown[] = [];
  const page = { isReading: false };
  const asker = createAsker({
    find: async (question) => {
      questions.push(question);
      return find(question);
    },
    onAnswer: (answers) => {
      for (const { block: it, mentions } of answers) found[it.text] = mentions.length;
    },
    isReading: () => page.isReading,
    onFailure: (error) => failures.push(error),
  });
  const ask = (...texts: string[]) => {
    for (const text of texts) asker.add(block(text));
    return asker.run();
  };
  return { asker, ask, questions, found, failures, page, texts: () => questions.map(({ blocks }) => blocks) };
}

describe('asking', () => {
  test('asks about all that has gathered in one call, with the page’s title', async () => {
    const { ask, questions, found } = setUp();
    await ask('Steve Witkoff came.', 'Witkoff left.', 'Nobody stayed.');
    expect(questions).toHaveLength(1);
    expect(questions[0]?.title).toBe('The paper');
    expect(found).toEqual({ 'Steve Witkoff came.': 1, 'Witkoff left.': 1, 'Nobody stayed.': 0 });
  });

  test('has one call under way at a time, and takes up in the next what came meanwhile', async () => {
    const { asker, texts } = setUp();
    asker.add(block('first'));
    const run = asker.run();
    asker.add(block('second'));
    asker.add(block('third'));
    await Promise.all([run, asker.run()]);
    expect(texts()).toEqual([['first'], ['second', 'third']]);
  });

  test('asks on while an answer is being taken, and hands over the next when that is done', async () => {
    const taken: string[] = [];
    let finish: () => void = () => {};
    const questions: string[][] = [];
    const asker = createAsker({
      find: async (question) => {
        questions.push(question.blocks);
        return findWitkoff(question);
      },
      onAnswer: ([answer]) => {
        taken.push(answer!.block.text);
        return new Promise<void>((resolve) => {
          finish = resolve;
        });
      },
      isReading: () => false,
      onFailure: (error) => expect.unreachable(String(error)),
    });
    const long = (text: string) => block(text.padEnd(40_000, '.'));
    for (const text of ['first', 'second', 'third']) asker.add(long(text));
    const run = asker.run();
    await vi.waitFor(() => expect(questions).toHaveLength(2));
    expect(taken).toHaveLength(1);
    finish();
    await vi.waitFor(() => expect(questions).toHaveLength(3));
    expect(taken).toHaveLength(2);
    finish();
    await run;
    expect(taken).toHaveLength(3);
  });

  test('splits what is too long for one call, and never a block', async () => {
    const { ask, texts } = setUp();
    const long = 'x'.repeat(20_000);
    await ask(long, long, long);
    expect(texts().map((blocks) => blocks.length)).toEqual([2, 1]);
  });

  test('cuts a title that is too long to be sent', async () => {
    call('t'.repeat(9_000));
    const { ask, questions } = setUp();
    await ask('text');
    expect(questions[0]?.title).toHaveLength(4_000);
  });
});

describe('what was unsettled', () => {
  test('is asked about again when the page has shown more', async () => {
    const { ask, texts, found } = setUp();
    await ask('Witkoff left.');
    expect(found).toEqual({ 'Witkoff left.': 0 });
    await ask('Steve Witkoff came.');
    expect(found).toEqual({ 'Witkoff left.': 1, 'Steve Witkoff came.': 1 });
    expect(texts()).toEqual([['Witkoff left.'], ['Steve Witkoff came.'], ['Witkoff left.']]);
  });

  test('is left alone while nothing new was shown', async () => {
    const { ask, questions } = setUp();
    await ask('Witkoff left.');
    await ask('Nobody came.');
    expect(questions).toHaveLength(2);
  });

  test('waits until the page has been read', async () => {
    const { ask, asker, texts, page } = setUp();
    page.isReading = true;
    await ask('Witkoff left.');
    await ask('Steve Witkoff came.');
    expect(texts()).toHaveLength(2);
    page.isReading = false;
    await asker.run();
    expect(texts().at(-1)).toEqual(['Witkoff left.']);
  });

  test('is asked about with the last blocks of the page, which may settle it', async () => {
    const { ask, texts, found, page } = setUp();
    page.isReading = true;
    await ask('Witkoff left.');
    page.isReading = false;
    await ask('Steve Witkoff came.');
    expect(texts()).toEqual([['Witkoff left.'], ['Steve Witkoff came.', 'Witkoff left.']]);
    expect(found).toEqual({ 'Witkoff left.': 1, 'Steve Witkoff came.': 1 });
  });

  test('is forgotten once it has left the page', async () => {
    const { asker, ask, questions } = setUp();
    asker.add(block('Witkoff left.', false));
    await ask('Steve Witkoff came.');
    expect(questions).toHaveLength(1);
    await ask('Another line.');
    expect(questions).toHaveLength(2);
  });
});

describe('when something goes wrong', () => {
  test('a call that failed loses nothing: its blocks are asked about at the next run', async () => {
    let fails = true;
    const { ask, asker, failures, found } = setUp((question) => {
      if (fails) throw new Error('the background was stopped');
      return findWitkoff(question);
    });
    await ask('Steve Witkoff came.');
    expect(failures).toHaveLength(1);
    fails = false;
    await asker.run();
    expect(found).toEqual({ 'Steve Witkoff came.': 1 });
  });

  test('an answer for the page before is not taken for this one’s', async () => {
    let answer: (value: Answer) => void = () => {};
    const { asker, found, questions } = setUp(() => new Promise<Answer>((resolve) => (answer = resolve)));
    asker.add(block('Steve Witkoff came.'));
    const run = asker.run();
    asker.forget();
    answer(findWitkoff(questions[0]!));
    await run;
    expect(found).toEqual({});
    asker.add(block('Witkoff left.'));
    void asker.run();
    await vi.waitFor(() => expect(questions).toHaveLength(2));
    expect(questions[1]?.evidence.named).toEqual([]);
  });
});
