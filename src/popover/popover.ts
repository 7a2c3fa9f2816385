/** The popovers of one frame: the one that opens for a mention, and those that the reader has put aside. */
import { hearReader, targetOf } from '../messages/gate.ts';
import type { PopoverPort } from '../messages/popover-port.ts';
import { type Asks, type Card, createCard } from './card.ts';
import { removeStrayHosts } from './host.ts';
import { createTakenKeys } from './keys.ts';
import { slotsFor } from './slots.ts';

export function createPopover(asks: Asks): PopoverPort {
  removeStrayHosts();
  /** In the order in which they were put aside. */
  let kept: readonly Card[] = [];
  const taken = createTakenKeys();
  const end = new AbortController();
  let current = newCard();

  function newCard(): Card {
    const card: Card = createCard({
      ...asks,
      company: {
        has: (target) => all().some((it) => it !== card && it.has(target)),
        next: () => focusAfter(card),
        taken,
      },
      onChange,
    });
    return card;
  }

  const all = () => [...kept, current];

  function onChange(card: Card, change: 'kept' | 'closed'): void {
    if (change === 'closed' && card === current) return;
    kept = kept.filter((it) => it !== card);
    if (change === 'kept') {
      kept = [...kept, card];
      current = newCard();
    }
    arrange();
  }

  function arrange(): void {
    const slots = slotsFor(kept.length, innerHeight);
    for (const [index, card] of kept.entries()) card.standIn(slots[index]!);
    if (kept.length > 0) addEventListener('resize', arrange);
    else removeEventListener('resize', arrange);
  }

  function focusAfter(card: Card): void {
    const open = all().filter((it) => it.isOpen());
    open[(open.indexOf(card) + 1) % open.length]?.focus();
  }

  /** A key is the popover's in which it is typed, and the others' only if it is the page's. */
  function hear(event: Event): void {
    const isKey = event instanceof KeyboardEvent;
    if (isKey) taken.hear(event);
    const cards = all();
    const owner = isKey ? cards.find((card) => card.has(targetOf(event))) : undefined;
    for (const card of owner === undefined ? cards : [owner]) card.hear(event);
  }
  hearReader({ any: hear }, end.signal);

  return {
    show(request) {
      const same = kept.find((it) => it.shows(request.entity));
      if (same === undefined) current.show(request);
      else if (request.trigger !== 'hover') same.focus();
    },
    leave: () => current.leave(),
    close: () => current.gone(),
    dispose() {
      for (const card of all()) card.dismiss();
      end.abort();
    },
  };
}
