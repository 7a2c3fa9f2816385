/** The popup's own icons, drawn like the shared ones: on a grid of 16, in the colour of the text around them. */
import { Icon } from '../ui/icons.tsx';

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.5" />
    <path d="M10.4 10.4L14 14" />
  </Icon>
);

/** Lines that grow shorter. */
export const FilterIcon = () => (
  <Icon>
    <path d="M2 4h12M4.5 8h7M6.75 12h2.5" />
  </Icon>
);

/** A window with a column at its end. */
export const PanelIcon = () => (
  <Icon>
    <path d="M2 3.5h12v9H2zM9.75 3.5v9" />
  </Icon>
);

/** Two sliders. */
export const OptionsIcon = () => (
  <Icon>
    <path d="M2 5h5.5M11.5 5H14M2 11h2.5M8.5 11H14" />
    <circle cx="9.5" cy="5" r="2" />
    <circle cx="6.5" cy="11" r="2" />
  </Icon>
);
