/** The options page. */

import { t } from '../locales/texts.ts';
import { CERTAINTIES, type Certainty } from '../model/mention.ts';
import { FREQUENCIES, type Frequency, type Settings } from '../model/settings.ts';
import { Failure, Loading } from '../ui/states.tsx';
import { Switch } from '../ui/switch.tsx';
import { type ChoiceTexts, ExplainedChoice, KindChoice, ThemeChoice } from './choices.tsx';
import { Sites } from './sites.tsx';
import { type Saving, type SettingsState, useSettings } from './use-settings.ts';

export function App() {
  const settings = useSettings();
  return (
    <div class="bs-root op-page" data-theme={settings.now?.theme ?? 'auto'}>
      <main class="op-column">
        <header class="op-head">
          <p class="op-product">Backstory</p>
          <h1>{t('options.heading')}</h1>
          <p class="op-hint">{t('options.intro')}</p>
        </header>
        {settings.now === null ? (
          <Unloaded settings={settings} />
        ) : (
          <Form now={settings.now} settings={settings} />
        )}
      </main>
      <SavingNotice saving={settings.saving} />
    </div>
  );
}

const Unloaded = ({ settings: { loading, reload } }: { readonly settings: SettingsState }) =>
  loading === 'failed' ? <Failure message={t('options.loadFailed')} onRetry={reload} /> : <Loading />;

interface FormProps {
  readonly now: Settings;
  readonly settings: SettingsState;
}

function Form({ now, settings: { change, switchSite } }: FormProps) {
  return (
    <>
      <section class="op-section op-main-switch">
        <Switch label={t('options.enabled')} on={now.enabled} onChange={(enabled) => change({ enabled })} />
        <p class="op-hint">{t('options.enabledHint')}</p>
      </section>
      <KindChoice kinds={now.kinds} onChange={(kinds) => change({ kinds })} />
      <ExplainedChoice
        name="frequency"
        legend={t('options.frequency')}
        values={FREQUENCIES}
        textOf={frequencyTexts}
        chosen={now.frequency}
        onChange={(frequency) => change({ frequency })}
      />
      <ExplainedChoice
        name="certainty"
        legend={t('options.certainty')}
        values={CERTAINTIES}
        textOf={certaintyTexts}
        chosen={now.certainty}
        onChange={(certainty) => change({ certainty })}
      />
      <Sites sites={now.offSites} onSwitch={switchSite} />
      <ThemeChoice theme={now.theme} onChange={(theme) => change({ theme })} />
      <section class="op-section">
        <h2 class="op-legend">{t('options.privacy')}</h2>
        <p class="op-privacy">{t('options.privacyText')}</p>
      </section>
    </>
  );
}

const frequencyTexts = (frequency: Frequency): ChoiceTexts => ({
  name: t(`frequency.${frequency}`),
  hint: t(`frequencyHint.${frequency}`),
});

const certaintyTexts = (certainty: Certainty): ChoiceTexts => ({
  name: t(`certainty.${certainty}`),
  hint: t(`certaintyHint.${certainty}`),
});

/** Said once and politely; a failure stays until it is mended. */
function SavingNotice({ saving }: { readonly saving: Saving }) {
  return (
    <div class="op-notice">
      <p role="status" class="op-saved" data-shown={saving.type === 'saved'}>
        {saving.type === 'saved' && t('options.saved')}
      </p>
      {saving.type === 'failed' && (
        <Failure
          message={saving.full ? t('options.saveFailedFull') : t('options.saveFailed')}
          onRetry={saving.retry}
        />
      )}
    </div>
  );
}
