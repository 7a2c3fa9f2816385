/** A button that is an icon alone; its words are heard, and seen when the pointer rests on it. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

export const IconButton = ({ label, onPress, children }: Props) => (
  <button type="button" class="pn-icon-button" aria-label={label} title={label} onClick={onPress}>
    {children}
  </button>
);
