/** The panel's own icons, drawn like the shared ones: on a grid of 16, in the colour of the text around them. */
import type { ComponentChildren } from 'preact';

const Icon = ({ children }: { readonly children: ComponentChildren }) => (
  <svg class="bs-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

export const PreviousIcon = () => (
  <Icon>
    <path d="M4 10l4-4 4 4" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="M4 6l4 4 4-4" />
  </Icon>
);
