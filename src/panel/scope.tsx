/** Whether a picture is about the whole corpus or about those whom the page mentions. */
import { t } from '../locales/texts.ts';
import { Choice } from './choice.tsx';

export type ScopeChoice = 'everything' | 'page';
const SCOPES = ['everything', 'page'] as const;

interface Props {
  readonly scope: ScopeChoice;
  readonly onChange: (scope: ScopeChoice) => void;
}

export const Scope = ({ scope, onChange }: Props) => (
  <Choice
    label={t('panel.scope')}
    options={SCOPES.map((value) => ({
      value,
      label: value === 'page' ? t('panel.page') : t('panel.everything'),
    }))}
    chosen={scope}
    onChoose={onChange}
  />
);
