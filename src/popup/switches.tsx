/** The foot of the popup: a switch for this site, and one for everything. */

import { t } from '../locales/texts.ts';
import type { Page } from '../tab/page.ts';
import type { SettingsState } from '../tab/use-settings.ts';
import { Switch } from '../ui/switch.tsx';

interface Props {
  readonly page: Page | null;
  /** The browser lets no extension into this page. */
  readonly closed: boolean;
  readonly settings: SettingsState;
}

export function Switches({ page, closed, settings }: Props) {
  const { now, failed, switchEverything, switchSite } = settings;
  const site = page?.site ?? null;
  const unavailable = whyUnavailable(site, closed, now?.enabled ?? true);
  return (
    <footer class="pp-foot">
      {failed && (
        <p class="pp-failed" role="alert">
          {t('popup.settingsFailed')}
        </p>
      )}
      <Switch
        label={site === null ? t('popup.siteSwitchNoSite') : t('popup.siteSwitch', { site })}
        on={unavailable === null && now !== null && site !== null && !now.offSites.includes(site)}
        unavailable={unavailable}
        onChange={(on) => site !== null && switchSite(site, on)}
      />
      <Switch label={t('popup.everywhereSwitch')} on={now?.enabled ?? false} onChange={switchEverything} />
    </footer>
  );
}

function whyUnavailable(site: string | null, closed: boolean, enabled: boolean): string | null {
  if (closed) return t('popup.siteSwitchClosed');
  if (site === null) return t('popup.siteSwitchFile');
  return enabled ? null : t('popup.siteSwitchOverruled');
}
