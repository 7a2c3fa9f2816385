/** The options page. */
import { CERTAINTIES } from '../model/mention.ts';
import { FREQUENCIES, type Settings } from '../model/settings.ts';
import { Failure, Loading } from '../ui/states.tsx';
import { Switch } from '../ui/switch.tsx';
import { ExplainedChoice, KindChoice, ThemeChoice } from './choices.tsx';
import { Sites } from './sites.tsx';
import { strings } from './strings.ts';
import { type Saving, type SettingsState, useSettings } from './use-settings.ts';

export function App() {
  const settings = useSettings();
  return (
    <div class="bs-root op-page" data-theme={settings.now?.theme ?? 'auto'}>
      <main class="op-column">
        <header class="op-head">
          <p class="op-product">Backstory</p>
          <h1>{strings.heading}</h1>
          <p class="op-hint">{strings.intro}</p>
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
  loading === 'failed' ? <Failure message={strings.loadFailed} onRetry={reload} /> : <Loading />;

interface FormProps {
  readonly now: Settings;
  readonly settings: SettingsState;
}

function Form({ now, settings: { change, switchSite } }: FormProps) {
  return (
    <>
      <section class="op-section op-main-switch">
        <Switch label={strings.enabled} on={now.enabled} onChange={(enabled) => change({ enabled })} />
        <p class="op-hint">{strings.enabledHint}</p>
      </section>
      <KindChoice kinds={now.kinds} onChange={(kinds) => change({ kinds })} />
      <ExplainedChoice
        name="frequency"
        legend={strings.frequency}
        values={FREQUENCIES}
        texts={strings.frequencies}
        chosen={now.frequency}
        onChange={(frequency) => change({ frequency })}
      />
      <ExplainedChoice
        name="certainty"
        legend={strings.certainty}
        values={CERTAINTIES}
        texts={strings.certainties}
        chosen={now.certainty}
        onChange={(certainty) => change({ certainty })}
      />
      <Sites sites={now.offSites} onSwitch={switchSite} />
      <ThemeChoice theme={now.theme} onChange={(theme) => change({ theme })} />
      <section class="op-section">
        <h2 class="op-legend">{strings.privacy}</h2>
        <p class="op-privacy">{strings.privacyText}</p>
      </section>
    </>
  );
}

/** Said once and politely; a failure stays until it is mended. */
function SavingNotice({ saving }: { readonly saving: Saving }) {
  return (
    <div class="op-notice">
      <p role="status" class="op-saved" data-shown={saving.type === 'saved'}>
        {saving.type === 'saved' && strings.saved}
      </p>
      {saving.type === 'failed' && (
        <Failure message={saving.full ? strings.saveFailedFull : strings.saveFailed} onRetry={saving.retry} />
      )}
    </div>
  );
}
