/** What both pictures can be narrowed to: kinds of names, and one name or article. */
import { t } from '../locales/texts.ts';
import { KINDS, type Kind } from '../model/entity.ts';
import { KindIcon } from '../ui/icons.tsx';

interface Props {
  /** Those that there are; undefined until that is known. */
  readonly offered: readonly Kind[] | undefined;
  readonly kinds: readonly Kind[];
  readonly onChange: (kinds: readonly Kind[]) => void;
}

export function KindFilter({ offered = [], kinds, onChange }: Props) {
  const toggle = (kind: Kind) =>
    onChange(KINDS.filter((it) => (it === kind ? !kinds.includes(it) : kinds.includes(it))));
  return (
    <fieldset class="pn-kinds">
      <legend class="bs-visually-hidden">{t('panel.kinds')}</legend>
      {offered.map((kind) => (
        <button
          key={kind}
          type="button"
          class="pn-kind"
          data-kind={kind}
          aria-pressed={kinds.includes(kind)}
          title={t(`kinds.${kind}`)}
          onClick={() => toggle(kind)}
        >
          <KindIcon kind={kind} />
          <span>{t(`kinds.${kind}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
