/** The frame around what was opened from the list: a way back, and a place to scroll. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { BackIcon } from '../ui/icons.tsx';

interface Props {
  readonly shown: boolean;
  readonly backTo: string;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** Takes the focus to the way back, from where the arrow keys scroll. */
export function Opened({ shown, backTo, onBack, children }: Props) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (shown) back.current?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <div class="pp-scroll pp-opened" hidden={!shown}>
      <div class="pp-way-back">
        <button ref={back} type="button" class="pp-back" onClick={onBack}>
          <BackIcon />
          <span dir="auto">{backTo}</span>
        </button>
      </div>
      {children}
    </div>
  );
}
