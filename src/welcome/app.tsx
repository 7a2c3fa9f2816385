/** The welcome page, which opens once: what Backstory does, a text to try it on, privacy, and the choices that matter. */
import { openOptionsPage } from '../browser/runtime.ts';
import { t } from '../locales/texts.ts';
import type { Settings } from '../model/settings.ts';
import { CertaintyChoice, FrequencyChoice, ThemeChoice } from '../options/choices.tsx';
import { SavingNotice } from '../options/saving-notice.tsx';
import { type SettingsState, useSettings } from '../options/use-settings.ts';
import { Story } from './story.tsx';

export function App() {
  const settings = useSettings();
  return (
    <div class="bs-root wc-page" data-theme={settings.now?.theme ?? 'auto'}>
      <main class="wc-sheet">
        <header class="wc-head">
          <p class="wc-product">
            <img src="/icon.svg" alt="" />
            Backstory
          </p>
          <h1>{t('welcome.heading')}</h1>
          <p class="wc-what">{t('welcome.what')}</p>
        </header>
        <Story />
        <section class="wc-choices" aria-labelledby="choices">
          <h2 id="choices" class="bs-visually-hidden">
            {t('welcome.choices')}
          </h2>
          {settings.now !== null && <Choices now={settings.now} settings={settings} />}
        </section>
        <footer class="wc-foot">
          <p>{t('options.privacyText')}</p>
          <button type="button" class="bs-button" onClick={() => void openOptionsPage()}>
            {t('welcome.options')}
          </button>
        </footer>
      </main>
      <SavingNotice saving={settings.saving} />
    </div>
  );
}

const Choices = ({
  now: { frequency, certainty, theme },
  settings: { change },
}: {
  readonly now: Settings;
  readonly settings: SettingsState;
}) => (
  <>
    <FrequencyChoice frequency={frequency} onChange={(frequency) => change({ frequency })} />
    <CertaintyChoice certainty={certainty} onChange={(certainty) => change({ certainty })} />
    <ThemeChoice theme={theme} onChange={(theme) => change({ theme })} />
  </>
);
