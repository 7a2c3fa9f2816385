/** A picture or its table, below the choice between the two, which stays whatever is chosen; and a picture's zoom, beside it. */
import type { ComponentChildren } from 'preact';
import { t } from '../locales/texts.ts';
import { Choice } from './choice.tsx';
import { IconButton } from './icon-button.tsx';
import { MinusIcon, PlusIcon, WholeIcon } from './icons.tsx';

export type Shape = 'picture' | 'table';
const SHAPES = ['picture', 'table'] as const;

interface Props {
  readonly shape: Shape;
  readonly onShape: (shape: Shape) => void;
  /** What is chosen. A picture that can be zoomed begins with its `ZoomButtons`. */
  readonly children: ComponentChildren;
}

export const Shaped = ({ shape, onShape, children }: Props) => (
  <div class="pn-shaped">
    <Choice
      label={t('panel.shape')}
      options={SHAPES.map((value) => ({ value, label: t(`panel.${value}`) }))}
      chosen={shape}
      onChoose={onShape}
    />
    {children}
  </div>
);

interface ZoomProps {
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onWhole: () => void;
}

export const ZoomButtons = ({ onIn, onOut, onWhole }: ZoomProps) => (
  <div class="pn-zoom">
    <IconButton label={t('panel.zoomOut')} onPress={onOut}>
      <MinusIcon />
    </IconButton>
    <IconButton label={t('panel.zoomIn')} onPress={onIn}>
      <PlusIcon />
    </IconButton>
    <IconButton label={t('panel.zoomWhole')} onPress={onWhole}>
      <WholeIcon />
    </IconButton>
  </div>
);
