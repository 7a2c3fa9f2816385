/** Above each picture: the picture or its table, and the zoom. */
import { t } from '../locales/texts.ts';
import { Choice } from './choice.tsx';
import { IconButton } from './icon-button.tsx';
import { MinusIcon, PlusIcon, WholeIcon } from './icons.tsx';

export type Shape = 'picture' | 'table';
const SHAPES = ['picture', 'table'] as const;

interface Props {
  readonly shape: Shape;
  readonly onShape: (shape: Shape) => void;
  /** Null for a table. */
  readonly zoom: {
    readonly in: () => void;
    readonly out: () => void;
    readonly whole: () => void;
  } | null;
}

export function PictureBar({ shape, onShape, zoom }: Props) {
  return (
    <div class="pn-picture-bar">
      <Choice
        label={t('panel.shape')}
        options={SHAPES.map((value) => ({ value, label: t(`panel.${value}`) }))}
        chosen={shape}
        onChoose={onShape}
      />
      {zoom !== null && (
        <div class="pn-zoom">
          <IconButton label={t('panel.zoomOut')} onPress={zoom.out}>
            <MinusIcon />
          </IconButton>
          <IconButton label={t('panel.zoomIn')} onPress={zoom.in}>
            <PlusIcon />
          </IconButton>
          <IconButton label={t('panel.zoomWhole')} onPress={zoom.whole}>
            <WholeIcon />
          </IconButton>
        </div>
      )}
    </div>
  );
}
