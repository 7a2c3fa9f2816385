/**
 * Messages that no part of Backstory would send: values of every kind, envelopes around them, and calls that are right but for
 * one thing. For `fast-check`.
 */
import fc from 'fast-check';
import { type BackgroundCalls, backgroundCalls } from '../../src/messages/background-calls.ts';
import { NO_EVIDENCE } from '../../src/model/mention.ts';
import { NO_FILTER } from '../../src/model/search.ts';
import { DISGUISES, TEXT_ATTACKS } from './attacks.ts';

type CallName = keyof BackgroundCalls;
const NAMES = Object.keys(backgroundCalls) as CallName[];

/** Parameters that each call takes. */
const VALID: Readonly<Record<CallName, unknown>> = {
  startFrame: null,
  openPage: null,
  findMentions: { title: 'News', blocks: ['Ada Example spoke.'], evidence: NO_EVIDENCE },
  styleHighlights: false,
  injectPopover: null,
  briefOf: { entity: 'ada-example' },
  articleOf: { article: 'tax-planned' },
  cardsOf: { entities: ['ada-example'] },
  search: { query: 'ada', limit: 10, filter: NO_FILTER, prefer: ['ada-example'], whole: false },
  timelineOf: {
    kinds: ['person'],
    entities: ['ada-example'],
    article: null,
    days: { from: 1, to: 2 },
    limit: 9,
  },
  connectionsOf: { kinds: ['person'], around: null, least: 1, limits: { entities: 9, connections: 9 } },
  filterChoices: { limit: 3 },
  getSettings: null,
  changeSettings: { enabled: false, offSites: ['gazette.test'], kinds: [], theme: 'dark' },
  correct: { correction: { type: 'mute', entity: 'ada-example', site: 'gazette.test' }, on: true },
  switchSite: { site: 'gazette.test', on: false },
};

const hostileText = fc.constantFrom<string>(
  ...TEXT_ATTACKS,
  ...Object.values(DISGUISES),
  'x'.repeat(1_001),
  'x-'.repeat(200),
);
const junk = (anything: fc.Arbitrary<unknown>) =>
  fc.oneof(
    anything,
    hostileText,
    fc.constantFrom(null, true, -1, 0.5, 2 ** 53, [], {}, [[]], [null], ['__proto__']),
    fc.dictionary(hostileText, fc.constantFrom(1, null, 'x'), { maxKeys: 3, noNullPrototype: true }),
  );

/** A value with one thing in it replaced, added or left out. */
function spoilt(value: unknown, bad: unknown, at: number): unknown {
  if (typeof value !== 'object' || value === null) return bad;
  if (Array.isArray(value)) return value.length === 0 ? [bad] : value.map((item) => spoilt(item, bad, at));
  const fields = Object.keys(value);
  const field = fields[at % (fields.length + 2)];
  if (at % (fields.length + 2) === fields.length) return { ...value, more: bad };
  if (field === undefined) return Object.fromEntries(Object.entries(value).slice(1));
  return { ...value, [field]: spoilt((value as Record<string, unknown>)[field], bad, at >> 2) };
}

/** @param anything what arbitrary values are made of: a message between real contexts must survive its way */
export function forgedMessages(anything: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const bad = junk(anything);
  const name = fc.constantFrom<string>(...NAMES);
  const nearly = fc
    .tuple(fc.constantFrom(...NAMES), bad, fc.nat(99))
    .map(([call, value, at]) => ({ call, params: spoilt(VALID[call], value, at) }));
  return fc.oneof(
    { weight: 2, arbitrary: bad },
    { weight: 2, arbitrary: fc.record({ call: fc.oneof(name, hostileText, bad), params: bad }) },
    { weight: 1, arbitrary: fc.record({ call: name, params: bad, more: bad }) },
    { weight: 1, arbitrary: fc.record({ call: name, ok: fc.constant(true), result: bad }) },
    { weight: 4, arbitrary: nearly },
    { weight: 1, arbitrary: name.map((call) => ({ call, params: VALID[call as CallName] })) },
  );
}

/** Whether a message is a call that its sender may make and that fits its schema: no forgery then. */
export function isFitting(message: unknown, from: 'page' | 'extension'): boolean {
  const { call, params } = (message ?? {}) as { call?: unknown; params?: unknown };
  if (typeof call !== 'string' || !Object.hasOwn(backgroundCalls, call)) return false;
  const spec = backgroundCalls[call as CallName];
  const senders: readonly string[] = spec.from;
  const checked = spec.params['~standard'].validate(params);
  return senders.includes(from) && !(checked instanceof Promise) && checked.issues === undefined;
}

/** Whether a message is a call that is there to change the settings, and that its sender may make. */
export const isChange = (message: unknown, from: 'page' | 'extension'): boolean =>
  isFitting(message, from) &&
  ['changeSettings', 'switchSite', 'correct'].includes((message as { call: string }).call);
