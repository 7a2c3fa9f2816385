/**
 * A button that breaks over lines like the words around it. A `<button>` cannot: browsers lay it out as one box, and a long name
 * in it leaves a hole at the end of the line before.
 */
import type { ComponentChildren } from 'preact';

/** What presses a button that has the focus. */
export const isPressKey = (key: string): boolean => key === 'Enter' || key === ' ';

interface Props {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

export function InlineButton({ onPress, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPressKey(event.key)) return;
    event.preventDefault();
    onPress();
  };
  const button = { role: 'button', tabIndex: 0, onClick: onPress, onKeyDown } as const;
  return (
    <span class="bs-link" {...button}>
      {children}
    </span>
  );
}
