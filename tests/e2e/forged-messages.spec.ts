/** The real background in a real browser, sent what nobody should send it, by the two kinds of sender that can reach it. */
import fc from 'fast-check';
import type { EntityId } from '../../src/model/ids.ts';
import { expectedPage } from '../support/expected.ts';
import { forgedMessages, isChange, isFitting } from '../support/forged.ts';
import { wholePageIsRead } from '../support/read.ts';
import { expect, test } from '../support/test.ts';

const MESSAGES = 3_000;
const DEMO = expectedPage('demo').url;
const PUTIN = 'vladimir-putin' as EntityId;

/** A field that is no setting, and that careless code takes for the prototype of what it stands in. */
const POLLUTING = JSON.parse('{ "call": "changeSettings", "params": { "__proto__": { "enabled": false } } }');

/** What survives the way into the browser, and from there to the background. */
const sample = () => [POLLUTING, ...fc.sample(forgedMessages(fc.jsonValue()), MESSAGES - 1)];

test(`${MESSAGES} forged messages from the world of our own script in a page change nothing`, async ({
  reader,
}) => {
  const tab = await reader.open(DEMO);
  await wholePageIsRead(reader, tab, expectedPage('demo'));
  const state = async () => [
    await reader.ask('getSettings', null),
    await reader.ask('briefOf', { entity: PUTIN }),
    await reader.mentionsOn(tab),
  ];
  const before = await state();
  // A correction is what such a script is there to make: what it can do with it is tested below.
  const messages = sample().filter((message) => !isChange(message, 'page'));
  const answers = (await reader.send(messages, tab)) as ({ ok: boolean } | null)[];
  expect(answers).toHaveLength(messages.length);
  // Nothing is answered with a result but what such a script may ask; some of the messages are just that.
  const answered = messages.filter((_, n) => answers[n]?.ok === true);
  expect(answered.filter((message) => !isFitting(message, 'page'))).toEqual([]);
  expect(answered.length).toBeGreaterThan(0);
  expect(await state()).toEqual(before);
  await tab.clickOn('Vladimir Putin');
  await tab.popoverOf('Vladimir Putin');
});

test('a script in a page may not ask what is the extension’s own to ask', async ({ reader }) => {
  const tab = await reader.open(DEMO);
  const calls = [
    { call: 'getSettings', params: null },
    { call: 'changeSettings', params: { enabled: false } },
    { call: 'switchSite', params: { site: 'gazette.test', on: false } },
    { call: 'search', params: { query: 'putin', limit: 5 } },
    { call: 'articleOf', params: { article: 'envoy-to-visit' } },
    { call: 'cardsOf', params: { entities: [PUTIN] } },
  ];
  const refused = calls.map(({ call }) => ({
    ok: false,
    error: `${call}: this sender may not make this call`,
  }));
  expect(await reader.send(calls, tab)).toEqual(refused);
});

test('a script in a page can mute on its own site alone, and is told of no other correction', async ({
  reader,
}) => {
  const tab = await reader.open(DEMO);
  await reader.ask('correct', { correction: { type: 'never-mark', words: 'Rosatom' }, on: true });
  const correction = { type: 'mute', entity: PUTIN, site: 'bank.example' };
  const answers = await reader.send([{ call: 'correct', params: { correction, on: true } }], tab);
  expect(answers).toEqual([{ ok: true, result: { ...correction, site: 'gazette.test' } }]);
  expect((await reader.ask('getSettings', null)).corrections).toEqual([
    { type: 'never-mark', words: 'Rosatom' },
    { ...correction, site: 'gazette.test' },
  ]);
});

test(`${MESSAGES} malformed messages from a page of the extension change nothing`, async ({ reader }) => {
  await reader.open(DEMO);
  const before = await reader.ask('getSettings', null);
  const messages = sample().filter((message) => !isFitting(message, 'extension'));
  const answers = (await reader.send(messages, 'extension')) as ({ ok: boolean } | null)[];
  expect(answers.filter((answer) => answer?.ok === true)).toEqual([]);
  expect(await reader.ask('getSettings', null)).toEqual(before);
});
