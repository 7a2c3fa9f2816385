/** The choices among a few: kinds, frequency, certainty, theme. Native checkboxes and radio buttons, each in a field set. */
import type { ComponentChildren } from 'preact';
import { t } from '../locales/texts.ts';
import { KINDS, type Kind } from '../model/entity.ts';
import { CERTAINTIES, type Certainty } from '../model/mention.ts';
import { FREQUENCIES, type Frequency, THEMES, type Theme } from '../model/settings.ts';
import { KindIcon } from '../ui/icons.tsx';

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
  <Choice legend={t('options.kinds')} row>
    {KINDS.map((kind) => (
      <label key={kind} class="op-choice" data-kind={kind}>
        <input
          type="checkbox"
          checked={kinds.includes(kind)}
          onChange={(event) => onChange(withKind(kinds, kind, event.currentTarget.checked))}
        />
        <KindIcon kind={kind} />
        <span>{t(`kinds.${kind}`)}</span>
      </label>
    ))}
  </Choice>
);

/** In the order in which kinds are always listed. */
export const withKind = (kinds: readonly Kind[], kind: Kind, on: boolean): Kind[] =>
  KINDS.filter((it) => (it === kind ? on : kinds.includes(it)));

/** What a choice is called, and a line that says what it means. */
interface ChoiceTexts {
  readonly name: string;
  readonly hint: string;
}

interface ExplainedProps<T extends string> {
  /** The radio buttons' common name. */
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  readonly textOf: (value: T) => ChoiceTexts;
  readonly chosen: T;
  readonly onChange: (value: T) => void;
}

function ExplainedChoice<T extends string>(props: ExplainedProps<T>) {
  const { name, legend, values, textOf, chosen, onChange } = props;
  return (
    <Choice legend={legend}>
      {values.map((value) => (
        <label key={value} class="op-choice">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChange(value)} />
          <Explained {...textOf(value)} />
        </label>
      ))}
    </Choice>
  );
}

const Explained = ({ name, hint }: ChoiceTexts) => (
  <span>
    {name}
    <span class="op-hint">{hint}</span>
  </span>
);

interface FrequencyProps {
  readonly frequency: Frequency;
  readonly onChange: (frequency: Frequency) => void;
}

export const FrequencyChoice = ({ frequency, onChange }: FrequencyProps) => (
  <ExplainedChoice
    name="frequency"
    legend={t('options.frequency')}
    values={FREQUENCIES}
    textOf={(it) => ({ name: t(`frequency.${it}`), hint: t(`frequencyHint.${it}`) })}
    chosen={frequency}
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
    legend={t('options.certainty')}
    values={CERTAINTIES}
    textOf={(it) => ({ name: t(`certainty.${it}`), hint: t(`certaintyHint.${it}`) })}
    chosen={certainty}
    onChange={onChange}
  />
);

interface ThemeProps {
  readonly theme: Theme;
  readonly onChange: (theme: Theme) => void;
}

export const ThemeChoice = ({ theme, onChange }: ThemeProps) => (
  <Choice legend={t('options.theme')} row>
    {THEMES.map((it) => (
      <label key={it} class="op-choice">
        <input type="radio" name="theme" checked={it === theme} onChange={() => onChange(it)} />
        <span>{t(`theme.${it}`)}</span>
      </label>
    ))}
  </Choice>
);
