/** The options page. */

import { hasShortcuts } from '../browser/shortcuts.ts';
import { t } from '../locales/texts.ts';
import type { Settings } from '../model/settings.ts';
import { Failure, Loading } from '../ui/states.tsx';
import { Switch } from '../ui/switch.tsx';
import { CertaintyChoice, FrequencyChoice, KindChoice, ThemeChoice } from './choices.tsx';
import { Contents } from './contents.tsx';
import { Corrections } from './corrections.tsx';
import { SavingNotice } from './saving-notice.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';
import { type SettingsState, useSettings } from './use-settings.ts';

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

function Form({ now, settings: { change, switchSite, undo } }: FormProps) {
  return (
    <>
      <Contents />
      <section class="op-section op-main-switch">
        <Switch label={t('options.enabled')} on={now.enabled} onChange={(enabled) => change({ enabled })} />
        <p class="op-hint">{t('options.enabledHint')}</p>
      </section>
      <KindChoice kinds={now.kinds} onChange={(kinds) => change({ kinds })} />
      <FrequencyChoice frequency={now.frequency} onChange={(frequency) => change({ frequency })} />
      <CertaintyChoice certainty={now.certainty} onChange={(certainty) => change({ certainty })} />
      <Sites sites={now.offSites} onSwitch={switchSite} />
      <Corrections corrections={now.corrections} onUndo={undo} />
      {hasShortcuts() && <Shortcuts />}
      <ThemeChoice theme={now.theme} onChange={(theme) => change({ theme })} />
      <section class="op-section">
        <h2 class="op-legend">{t('options.privacy')}</h2>
        <p class="op-privacy">{t('options.privacyText')}</p>
      </section>
    </>
  );
}
