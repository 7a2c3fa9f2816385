import { describe, expect, it } from 'vitest';
import type { PopoverRequest, PopoverTrigger } from '../../../src/messages/popover-port.ts';
import type { Brief } from '../../../src/model/brief.ts';
import type { EntityId } from '../../../src/model/ids.ts';
import {
  CLOSED,
  type Effect,
  layersOf,
  type PopoverEvent,
  type PopoverState,
  step,
} from '../../../src/popover/machine.ts';

const id = (text: string) => text as EntityId;

const request = (entity: string, trigger: PopoverTrigger, node = entity): PopoverRequest => ({
  entity: id(entity),
  text: entity,
  why: 'full',
  rects: () => [],
  // The machine compares nodes and does nothing else with them.
  node: nodeNamed(node),
  trigger,
  point: null,
  theme: 'auto',
});

const nodes = new Map<string, Node>();
function nodeNamed(name: string): Node {
  const node = nodes.get(name) ?? ({ name } as unknown as Node);
  nodes.set(name, node);
  return node;
}

const brief = (entity: string): Brief => ({
  entity: { id: id(entity), kind: 'person', name: entity, role: null },
  lead: [],
  claims: [],
  related: [],
  articles: { reporting: 1, total: 5 },
});

const hover = (entity: string, node?: string): PopoverEvent => ({
  type: 'show',
  request: request(entity, 'hover', node),
});
const click = (entity: string): PopoverEvent => ({ type: 'show', request: request(entity, 'click') });
const keyboard = (entity: string): PopoverEvent => ({ type: 'show', request: request(entity, 'keyboard') });
const arrived = (serial: number, entity: string): PopoverEvent => ({
  type: 'arrived',
  serial,
  brief: brief(entity),
});
const choose = (entity: string, scroll = 0): PopoverEvent => ({ type: 'choose', entity: id(entity), scroll });
const leave: PopoverEvent = { type: 'leave' };
const enter: PopoverEvent = { type: 'enter' };
const back: PopoverEvent = { type: 'back' };
const dismiss: PopoverEvent = { type: 'dismiss' };
const graceOver = (serial: number): PopoverEvent => ({ type: 'graceOver', serial });
const slow = (serial: number): PopoverEvent => ({ type: 'slow', serial });

function run(...events: readonly PopoverEvent[]): { state: PopoverState; effects: Effect[] } {
  let state: PopoverState = CLOSED;
  const effects: Effect[] = [];
  for (const event of events) {
    const next = step(state, event);
    state = next.state;
    effects.push(...next.effects);
  }
  return { state, effects };
}

/** A state in one line: "open putin", "closing loading witkoff", "opening", with the length of the way back. */
function told(state: PopoverState): string {
  if (state.phase === 'closed' || state.phase === 'opening') return state.phase;
  const { content, trail, pinned } = state;
  const what = content.state === 'shown' ? content.brief.entity.id : `${content.state} ${content.entity}`;
  return [state.phase, what, pinned ? 'pinned' : '', trail.length > 0 ? `back ${trail.length}` : '']
    .filter(Boolean)
    .join(' ');
}

const sequences: { behaviour: string; events: PopoverEvent[]; ends: string }[] = [
  { behaviour: 'nothing is seen before the brief is there', events: [hover('putin')], ends: 'opening' },
  { behaviour: 'a brief opens it', events: [hover('putin'), arrived(1, 'putin')], ends: 'open putin' },
  {
    behaviour: 'a slow brief shows that it loads',
    events: [hover('putin'), slow(1)],
    ends: 'open loading putin',
  },
  {
    behaviour: 'a brief that comes after all replaces the loading state',
    events: [hover('putin'), slow(1), arrived(1, 'putin')],
    ends: 'open putin',
  },
  {
    behaviour: 'a brief that is there is not covered by a late timer',
    events: [hover('putin'), arrived(1, 'putin'), slow(1)],
    ends: 'open putin',
  },
  {
    behaviour: 'a pointer that only passes by opens nothing',
    events: [hover('putin'), leave],
    ends: 'closed',
  },
  {
    behaviour: 'an answer after the pointer has gone opens nothing',
    events: [hover('putin'), leave, arrived(1, 'putin')],
    ends: 'closed',
  },
  {
    behaviour: 'it waits a while for a pointer that left',
    events: [hover('putin'), arrived(1, 'putin'), leave],
    ends: 'closing putin',
  },
  {
    behaviour: 'it closes when the grace is over',
    events: [hover('putin'), arrived(1, 'putin'), leave, graceOver(2)],
    ends: 'closed',
  },
  {
    behaviour: 'a pointer that comes to it keeps it open',
    events: [hover('putin'), arrived(1, 'putin'), leave, enter, graceOver(2)],
    ends: 'open putin',
  },
  {
    behaviour: 'a pointer that returns to the mention keeps it open, and nothing is loaded again',
    events: [hover('putin'), arrived(1, 'putin'), leave, hover('putin'), graceOver(2)],
    ends: 'open putin',
  },
  {
    behaviour: 'the grace of an earlier leaving does not end a later one',
    events: [hover('putin'), arrived(1, 'putin'), leave, enter, leave, graceOver(2)],
    ends: 'closing putin',
  },
  {
    behaviour: 'a brief that arrives while it closes does not reopen it',
    events: [hover('putin'), slow(1), leave, arrived(1, 'putin'), graceOver(2)],
    ends: 'closed',
  },
  {
    behaviour: 'another mention takes its place',
    events: [hover('putin'), arrived(1, 'putin'), hover('witkoff'), arrived(2, 'witkoff')],
    ends: 'open witkoff',
  },
  {
    behaviour: 'the answer for an earlier mention is dropped',
    events: [hover('putin'), hover('witkoff'), arrived(1, 'putin')],
    ends: 'opening',
  },
  {
    behaviour: 'the same name elsewhere on the page is another mention',
    events: [hover('putin', 'title'), arrived(1, 'putin'), hover('putin', 'body')],
    ends: 'opening',
  },
  {
    behaviour: 'a click keeps it when the pointer leaves',
    events: [click('putin'), arrived(1, 'putin'), leave, graceOver(2)],
    ends: 'open putin pinned',
  },
  {
    behaviour: 'a click on the mention keeps a popover opened by hover',
    events: [hover('putin'), arrived(1, 'putin'), click('putin'), leave],
    ends: 'open putin pinned',
  },
  {
    behaviour: 'a press inside keeps a popover opened by hover',
    events: [hover('putin'), arrived(1, 'putin'), { type: 'press' }, leave],
    ends: 'open putin pinned',
  },
  {
    behaviour: 'a hover elsewhere does not take the place of one that was asked to stay',
    events: [click('putin'), arrived(1, 'putin'), hover('witkoff')],
    ends: 'open putin pinned',
  },
  {
    behaviour: 'a click elsewhere does',
    events: [click('putin'), arrived(1, 'putin'), click('witkoff'), arrived(2, 'witkoff')],
    ends: 'open witkoff pinned',
  },
  {
    behaviour: 'it can be dismissed at once, however it was opened',
    events: [keyboard('putin'), arrived(1, 'putin'), dismiss],
    ends: 'closed',
  },
  {
    behaviour: 'it can be dismissed before it is seen',
    events: [click('putin'), dismiss, slow(1)],
    ends: 'closed',
  },
  {
    behaviour: 'a brief stays in sight until the one chosen in it is there',
    events: [hover('putin'), arrived(1, 'putin'), choose('witkoff')],
    ends: 'open putin pinned back 1',
  },
  {
    behaviour: 'a brief chosen in it opens with a way back',
    events: [hover('putin'), arrived(1, 'putin'), choose('witkoff'), arrived(2, 'witkoff')],
    ends: 'open witkoff pinned back 1',
  },
  {
    behaviour: 'a second choice before the first has loaded wins, and leaves one step back',
    events: [hover('putin'), arrived(1, 'putin'), choose('musk'), choose('witkoff'), arrived(2, 'musk')],
    ends: 'open putin pinned back 1',
  },
  {
    behaviour: 'back returns to where the reader came from',
    events: [
      ...[click('putin'), arrived(1, 'putin'), choose('witkoff'), arrived(2, 'witkoff')],
      ...[choose('musk'), arrived(3, 'musk'), back],
    ],
    ends: 'open witkoff pinned back 1',
  },
  {
    behaviour: 'back drops what was still loading',
    events: [click('putin'), arrived(1, 'putin'), choose('witkoff'), slow(2), back, arrived(2, 'witkoff')],
    ends: 'open putin pinned',
  },
  {
    behaviour: 'back without a way back does nothing',
    events: [click('putin'), arrived(1, 'putin'), back],
    ends: 'open putin pinned',
  },
  {
    behaviour: 'another mention starts a new way',
    events: [
      ...[click('putin'), arrived(1, 'putin'), choose('witkoff'), arrived(2, 'witkoff')],
      ...[click('musk'), arrived(3, 'musk')],
    ],
    ends: 'open musk pinned',
  },
  {
    behaviour: 'an entity that the corpus does not have says so',
    events: [click('putin'), { type: 'arrived', serial: 1, brief: null }],
    ends: 'open missing putin pinned',
  },
  {
    behaviour: 'a failure is shown',
    events: [click('putin'), { type: 'failed', serial: 1, reason: 'failed' }],
    ends: 'open failed putin pinned',
  },
  {
    behaviour: 'trying again after a failure can succeed',
    events: [
      ...[click('putin'), { type: 'failed', serial: 1, reason: 'failed' } as const],
      ...[{ type: 'retry' } as const, arrived(2, 'putin')],
    ],
    ends: 'open putin pinned',
  },
  {
    behaviour: 'there is nothing to try again where nothing failed',
    events: [click('putin'), arrived(1, 'putin'), { type: 'retry' }],
    ends: 'open putin pinned',
  },
];

describe('the popover', () => {
  it.each(sequences)('$behaviour', ({ events, ends }) => {
    expect(told(run(...events).state)).toBe(ends);
  });

  it('asks for the brief and for word of slowness when it is shown', () => {
    expect(run(hover('putin')).effects).toEqual([
      { type: 'load', serial: 1, entity: 'putin' },
      { type: 'wait', next: 'slow', serial: 1, ms: 150 },
    ]);
  });

  it('loads nothing again for the mention that it shows', () => {
    const { effects } = run(hover('putin'), arrived(1, 'putin'), leave, click('putin'));
    expect(effects.filter(({ type }) => type === 'load')).toHaveLength(1);
  });

  it.each([
    ['hover', 0],
    ['click', 0],
    ['keyboard', 1],
  ] as const)('opened by %s asks for the focus %i times', (trigger, times) => {
    const { effects } = run({ type: 'show', request: request('putin', trigger) }, arrived(1, 'putin'));
    expect(effects.filter(({ type }) => type === 'focus')).toHaveLength(times);
  });

  it('goes back to the same place in the same brief', () => {
    const { state } = run(click('putin'), arrived(1, 'putin'), choose('musk', 240), arrived(2, 'musk'), back);
    expect(state).toMatchObject({ content: { state: 'shown', scroll: 240 } });
  });

  it('never uses a serial number twice, so that no late answer is taken for a new one', () => {
    const { effects } = run(
      ...[click('a'), arrived(1, 'a'), dismiss, click('a'), arrived(2, 'a'), choose('b'), dismiss],
      ...[hover('c'), arrived(4, 'c'), leave, enter, leave],
    );
    const serials = effects.flatMap((effect) => (effect.type === 'load' ? [effect.serial] : []));
    const graces = effects.flatMap((it) =>
      it.type === 'wait' && it.next === 'graceOver' ? [it.serial] : [],
    );
    expect(new Set([...serials, ...graces]).size).toBe(serials.length + graces.length);
  });

  it('keeps the way back within bounds', () => {
    const events: PopoverEvent[] = [click('e0'), arrived(1, 'e0')];
    for (let n = 1; n <= 200; n++) events.push(choose(`e${n}`), arrived(n + 1, `e${n}`));
    expect(told(run(...events).state)).toBe('open e200 pinned back 50');
  });
});

describe('a popover whose mention goes', () => {
  const opened = () => step(step(CLOSED, click('a')).state, arrived(1, 'a')).state;
  const gone: PopoverEvent = { type: 'gone' };
  const hold = (on: boolean): PopoverEvent => ({ type: 'hold', on });

  it('closes', () => {
    expect(step(opened(), gone).state.phase).toBe('closed');
  });

  it('stays where the reader took the mention away, until that is undone', () => {
    const held = step(opened(), hold(true)).state;
    expect(step(held, gone).state).toBe(held);
    expect(step(step(held, hold(false)).state, gone).state.phase).toBe('closed');
  });

  it('that was opened by hover stays, too, and no longer closes when the pointer leaves', () => {
    const hovered = step(step(CLOSED, hover('a')).state, arrived(1, 'a')).state;
    const held = step(hovered, hold(true)).state;
    expect(step(held, leave).state).toBe(held);
    expect(step(held, dismiss).state.phase).toBe('closed');
  });

  it('is not made to stay by what could not be saved of another', () => {
    const hovered = step(step(CLOSED, hover('a')).state, arrived(1, 'a')).state;
    const leaving = step(hovered, leave).state;
    expect(step(leaving, hold(false)).state.phase).toBe('closing');
  });
});

describe('a popover that was put aside', () => {
  const opened = step(step(CLOSED, hover('a')).state, arrived(1, 'a')).state;
  const kept = step(opened, { type: 'keep' }).state;

  it.each([
    ['the pointer leaves', leave],
    ['something else is pressed', { type: 'away' }],
    ['its mention goes', { type: 'gone' }],
  ] as const)('stays when %s', (_, event) => {
    expect(step(kept, event).state).toBe(kept);
  });

  it('closes when it is told to itself', () => {
    expect(step(kept, dismiss).state.phase).toBe('closed');
  });

  it('goes from brief to brief like any other', () => {
    const next = step(step(kept, choose('b')).state, arrived(2, 'b')).state;
    expect(next).toMatchObject({ kept: true, content: { brief: { entity: { id: 'b' } } } });
    expect(step(next, back).state).toMatchObject({ kept: true, content: { brief: { entity: { id: 'a' } } } });
  });

  it('any other closes when something else is pressed', () => {
    expect(step(opened, { type: 'away' }).state.phase).toBe('closed');
  });
});

describe('what lies below what is in sight', () => {
  const layersAfter = (...events: PopoverEvent[]) => {
    const { state } = run(...events);
    if (state.phase === 'closed' || state.phase === 'opening') throw new Error(state.phase);
    return layersOf(state).map((it) => (it.state === 'shown' ? it.brief.entity.id : it.state));
  };
  const first = [click('putin'), arrived(1, 'putin')];

  it('is nothing at first', () => expect(layersAfter(...first)).toEqual(['putin']));
  it('is nothing while the brief in sight waits for the next', () =>
    expect(layersAfter(...first, choose('musk'))).toEqual(['putin']));
  it('is the brief that led on, once the next loads slowly or is there', () => {
    expect(layersAfter(...first, choose('musk'), slow(2))).toEqual(['putin', 'loading']);
    expect(layersAfter(...first, choose('musk'), arrived(2, 'musk'))).toEqual(['putin', 'musk']);
  });
  it('is nothing again on the way back', () =>
    expect(layersAfter(...first, choose('musk'), arrived(2, 'musk'), back)).toEqual(['putin']));
});
