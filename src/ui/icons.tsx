/** The icons, drawn on a grid of 16 in the colour of the text around them. All are decoration: words stand beside them. */
import type { ComponentChildren } from 'preact';
import type { Kind } from '../model/entity.ts';

/** What all of them are drawn on, those too that only one screen has. */
export function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="bs-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const KIND_SHAPES: Readonly<Record<Kind, ComponentChildren>> = {
  person: (
    <>
      <circle cx="8" cy="5" r="2.75" />
      <path d="M2.75 13.75c.4-3 2.5-4.5 5.25-4.5s4.85 1.5 5.25 4.5" />
    </>
  ),
  organization: <path d="M2 13.5h12M2.75 6.25h10.5L8 2.5zM4.25 6.5v6.75M8 6.5v6.75M11.75 6.5v6.75" />,
  place: (
    <>
      <path d="M8 14.25c3-3.3 4.5-5.6 4.5-7.75a4.5 4.5 0 0 0-9 0c0 2.15 1.5 4.45 4.5 7.75z" />
      <circle cx="8" cy="6.5" r="1.6" />
    </>
  ),
  topic: <path d="M2.75 3.5h10.5M2.75 8h10.5M2.75 12.5h6" />,
};

export const KindIcon = ({ kind }: { readonly kind: Kind }) => <Icon>{KIND_SHAPES[kind]}</Icon>;

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

/** Keeps open what would close. */
export const PinIcon = () => (
  <Icon>
    <path d="M5.5 2.5h5M6.25 2.75v4.5L4 9.75h8L9.75 7.25v-4.5M8 9.75v4" />
  </Icon>
);

/** Where something can be held to move it. */
export const MoveIcon = () => (
  <Icon>
    <path d="M8 2v12M2 8h12M6.25 3.75L8 2l1.75 1.75M6.25 12.25L8 14l1.75-1.75M3.75 6.25L2 8l1.75 1.75M12.25 6.25L14 8l-1.75 1.75" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M13 8H3.5M7.25 4L3.25 8l4 4" />
  </Icon>
);

/** What is old. */
export const ClockIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.75" />
    <path d="M8 4.75V8l2.25 1.75" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon>
    <path d="M6 4l4 4-4 4" />
  </Icon>
);
