/** The choices among a few: kinds, frequency, certainty, theme. Native checkboxes and radio buttons, each in a field set. */
import type { ComponentChildren } from 'preact';
import { KINDS, type Kind } from '../model/entity.ts';
import { CERTAINTIES, type Certainty } from '../model/mention.ts';
import { FREQUENCIES, type Frequency, THEMES, type Theme } from '../model/settings.ts';
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
  readonly chosen: T;
  readonly nameOf: (value: T) => string;
  readonly hintOf: (value: T) => string;
  readonly onChange: (value: T) => void;
}

/** One of several, each with a line that says what it means. */
function ExplainedChoice<T extends string>(props: ExplainedProps<T>) {
  const { name, legend, values, chosen, nameOf, hintOf, onChange } = props;
  return (
    <Choice legend={legend}>
      {values.map((value) => (
        <label key={value} class="op-choice">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChange(value)} />
          <span>
            {nameOf(value)}
            <span class="op-hint">{hintOf(value)}</span>
          </span>
        </label>
      ))}
    </Choice>
  );
}

interface FrequencyProps {
  readonly frequency: Frequency;
  readonly onChange: (frequency: Frequency) => void;
}

export const FrequencyChoice = ({ frequency, onChange }: FrequencyProps) => (
  <ExplainedChoice
    name="frequency"
    legend={strings.frequency}
    values={FREQUENCIES}
    chosen={frequency}
    nameOf={strings.frequencyName}
    hintOf={strings.frequencyHint}
    onChange={onChange}
  />
);

interface CertaintyProps {
  readonly certainty: Certainty;
  readonly onChange: (certainty: Certainty) => void;
}

export const CertaintyChoice = ({ certainty, onChange }: CertaintyProps) => (
  <ExplainedChoice
    name="certainty"
    legend={strings.certainty}
    values={CERTAINTIES}
    chosen={certainty}
    nameOf={strings.certaintyName}
    hintOf={strings.certaintyHint}
    onChange={onChange}
  />
);

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
