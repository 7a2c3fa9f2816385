/**
 * A button that breaks over lines like the words around it. A `<button>` cannot: browsers lay it out as one box, and a long name
 * in it leaves a hole at the end of the line before.
 */
import type { ComponentChildren } from 'preact';

/** What presses a button that has the focus. */
export const isPressKey = (key: string): boolean => key === 'Enter' || key === ' ';

interface Props {
  readonly onPress: () => void;
  readonly class?: string;
  /** The accessible name, where the content does not say enough. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function InlineButton({ onPress, class: look = 'bs-link', label, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPressKey(event.key)) return;
    event.preventDefault();
    onPress();
  };
  const button = {
    role: 'button',
    tabIndex: 0,
    'aria-label': label,
    title: label,
    onClick: onPress,
    onKeyDown,
  } as const;
  return (
    <span class={look} {...button}>
      {children}
    </span>
  );
}
