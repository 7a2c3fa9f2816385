/** The frame around what was opened from the list: a way back, and a place to scroll. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackIcon } from './icons.tsx';

/** Selects it. */
export const OPENED = '.bs-opened';

interface Props {
  /** What it is, for screen readers. */
  readonly label: string;
  readonly shown: boolean;
  readonly backTo: string;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** Takes the focus itself, so that the arrow keys scroll at once and the first Tab leads to the way back. */
export function Opened({ label, shown, backTo, onBack, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  // Before the next key can come: it would still be meant for what is out of sight now.
  useLayoutEffect(() => {
    if (shown) frame.current?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <section ref={frame} class="bs-opened bs-scroll" aria-label={label} tabIndex={-1} hidden={!shown}>
      <div class="bs-way-back">
        <button type="button" class="bs-back" onClick={onBack}>
          <BackIcon />
          <span dir="auto">{backTo}</span>
        </button>
      </div>
      {children}
    </section>
  );
}
