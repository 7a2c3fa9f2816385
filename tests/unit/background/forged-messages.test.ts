/** The real background, told 100,000 things that nobody should have told it. */
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compileCorpus } from '../../../src/background/compile.ts';
import { backgroundHandlers } from '../../../src/background/handlers.ts';
import { openLibrary } from '../../../src/background/library.ts';
import { keepSettings } from '../../../src/background/settings.ts';
import { backgroundCalls } from '../../../src/messages/background-calls.ts';
import { answerCalls } from '../../../src/messages/protocol.ts';
import { NO_FILTER } from '../../../src/model/search.ts';
import { finish } from '../../../src/model/steps.ts';
import { openCorpusDatabase } from '../../../src/store/database.ts';
import { deliver } from '../../support/deliver.ts';
import { forgedMessages, isChange, isFitting } from '../../support/forged.ts';
import { smallCorpus } from '../../support/small-corpus.ts';

const MESSAGES = 100_000;
const OWN = { id: fakeBrowser.runtime.id };
const PAGE = {
  ...OWN,
  tab: { id: 1, url: 'https://news.example/' },
  frameId: 0,
  url: 'https://news.example/',
};
const POPUP = { ...OWN, url: fakeBrowser.runtime.getURL('/popup.html') };

/** Whoever could be at the other end; `as` is what the protocol should take them for. */
const SENDERS = [
  { sender: PAGE, as: 'page' },
  { sender: { ...PAGE, frameId: 7, url: 'about:srcdoc' }, as: 'page' },
  { sender: { ...PAGE, url: `https://x.example/?${POPUP.url}` }, as: 'page' },
  // A web page that another extension shows in its own window, with our script in it.
  { sender: { ...OWN, url: 'https://news.example/' }, as: 'page' },
  { sender: POPUP, as: 'extension' },
  { sender: { id: 'somebody-else', url: 'chrome-extension://somebody-else/page.html' }, as: 'nobody' },
  { sender: { id: 'somebody-else', url: POPUP.url }, as: 'nobody' },
  { sender: { url: POPUP.url }, as: 'nobody' },
  { sender: {}, as: 'nobody' },
] as const;

const SEARCH = { query: 'ada', limit: 5, filter: NO_FILTER, prefer: [], whole: true };

beforeEach(() => {
  const compile = async () => finish(compileCorpus(smallCorpus, 'stamp'));
  const library = openLibrary({
    stamp: 'stamp',
    openDatabase: openCorpusDatabase,
    compile,
    onBuild: () => {},
  });
  answerCalls(
    backgroundCalls,
    backgroundHandlers(library, keepSettings(), () => {}),
  );
});

/** All that lasts, and what is answered to whoever may ask. */
async function state() {
  const database = await openCorpusDatabase();
  const ids = smallCorpus.entities.map(({ id }) => id);
  const stored = {
    stamp: await database.stamp(),
    matcher: await database.matcher(),
    searchIndex: await database.searchPiece('names'),
    briefs: await Promise.all(ids.map((id) => database.brief(id))),
  };
  database.close();
  const asked = [
    await deliver({ call: 'getSettings', params: null }, POPUP),
    await deliver({ call: 'briefOf', params: { entity: 'ada-example' } }, PAGE),
    await deliver({ call: 'search', params: SEARCH }, POPUP),
  ];
  const prototypes = [Object.prototype, Array.prototype, Function.prototype].map((it) => Object.keys(it));
  return { storage: await fakeBrowser.storage.local.get(null), stored, asked, prototypes };
}

/** Only a call that fits, from somebody who may make it, is answered with a result, and that fits, too. */
function expectHonest(answer: unknown, message: unknown, as: (typeof SENDERS)[number]['as']): void {
  if (answer === undefined) return;
  const { ok, error, result } = answer as { ok: boolean; error?: unknown; result?: unknown };
  if (!ok) {
    expect(typeof error).toBe('string');
    expect((error as string).length).toBeLessThan(400);
    return;
  }
  expect(as !== 'nobody' && isFitting(message, as)).toBe(true);
  const { call } = message as { call: keyof typeof backgroundCalls };
  expect(v.is(backgroundCalls[call].result, result)).toBe(true);
}

const anything = fc.anything({
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withBigInt: true,
});

describe('forged messages', () => {
  test(`${MESSAGES} of them change nothing, crash nothing and learn nothing`, {
    timeout: 300_000,
  }, async () => {
    await deliver({ call: 'briefOf', params: { entity: 'ada-example' } }, PAGE);
    const before = await state();
    const told = fc.tuple(forgedMessages(anything), fc.constantFrom(...SENDERS));
    await fc.assert(
      fc.asyncProperty(told, async ([message, { sender, as }]) => {
        // These would change what they are meant to change.
        fc.pre(as === 'nobody' || !isChange(message, as));
        expectHonest(await deliver(message, sender), message, as);
      }),
      { numRuns: MESSAGES },
    );
    expect(await state()).toEqual(before);
  });

  test('a million wrong things in one message are refused in few words', async () => {
    const blocks = Array.from({ length: 1_000_000 }, () => 1);
    const params = { title: '', blocks, evidence: { named: [], others: [] } };
    const started = performance.now();
    const answer = await deliver({ call: 'findMentions', params }, PAGE);
    // A report on each of them would take many seconds and hundreds of megabytes.
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(answer).toMatchObject({ ok: false });
    expect(JSON.stringify(answer).length).toBeLessThan(400);
  });

  test.each(['query', 'entity', 'site'])('50 MB of %s are refused, and not repeated', async (field) => {
    const long = 'x'.repeat(50 * 1024 * 1024);
    const messages = {
      query: { call: 'search', params: { ...SEARCH, query: long } },
      entity: { call: 'briefOf', params: { entity: long } },
      site: { call: 'switchSite', params: { site: long, on: true } },
    };
    const answer = await deliver(messages[field as keyof typeof messages], POPUP);
    expect(answer).toMatchObject({ ok: false });
    expect(JSON.stringify(answer).length).toBeLessThan(400);
  });
});
