/** The choices among a few: kinds, frequency, certainty, theme. Native checkboxes and radio buttons, each in a field set. */
import type { ComponentChildren } from 'preact';
import { KINDS, type Kind } from '../model/entity.ts';
import { THEMES, type Theme } from '../model/settings.ts';
import { KindIcon } from '../ui/icons.tsx';
import { strings } from './strings.ts';

interface ChoiceProps {
  readonly legend: string;
  readonly children: ComponentChildren;
  readonly row?: boolean;
}

const Choice = ({ legend, children, row = false }: ChoiceProps) => (
  <fieldset class="op-section">
    <legend class="op-legend">{legend}</legend>
    <div class="op-choices" data-row={row}>
      {children}
    </div>
  </fieldset>
);

interface KindProps {
  readonly kinds: readonly Kind[];
  readonly onChange: (kinds: Kind[]) => void;
}

export const KindChoice = ({ kinds, onChange }: KindProps) => (
  <Choice legend={strings.kinds} row>
    {KINDS.map((kind) => (
      <label key={kind} class="op-choice" data-kind={kind}>
        <input
          type="checkbox"
          checked={kinds.includes(kind)}
          onChange={(event) => onChange(withKind(kinds, kind, event.currentTarget.checked))}
        />
        <KindIcon kind={kind} />
        <span>{strings.kind(kind)}</span>
      </label>
    ))}
  </Choice>
);

/** In the order in which kinds are always listed. */
export const withKind = (kinds: readonly Kind[], kind: Kind, on: boolean): Kind[] =>
  KINDS.filter((it) => (it === kind ? on : kinds.includes(it)));

interface ExplainedProps<T extends string> {
  /** The radio buttons' common name. */
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  /** What each is called, and a line that says what it means. */
  readonly texts: Readonly<Record<T, { name: string; hint: string }>>;
  readonly chosen: T;
  readonly onChange: (value: T) => void;
}

export function ExplainedChoice<T extends string>(props: ExplainedProps<T>) {
  const { name, legend, values, texts, chosen, onChange } = props;
  return (
    <Choice legend={legend}>
      {values.map((value) => (
        <label key={value} class="op-choice">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChange(value)} />
          <span>
            {texts[value].name}
            <span class="op-hint">{texts[value].hint}</span>
          </span>
        </label>
      ))}
    </Choice>
  );
}

interface ThemeProps {
  readonly theme: Theme;
  readonly onChange: (theme: Theme) => void;
}

export const ThemeChoice = ({ theme, onChange }: ThemeProps) => (
  <Choice legend={strings.theme} row>
    {THEMES.map((it) => (
      <label key={it} class="op-choice">
        <input type="radio" name="theme" checked={it === theme} onChange={() => onChange(it)} />
        <span>{strings.themeName(it)}</span>
      </label>
    ))}
  </Choice>
);
