/** What stands where no mentions are listed: that the page is still being read, that it mentions nobody, or why it is not read. */
import { t } from '../locales/texts.ts';
import { type WhyNothing, whyNothing } from '../tab/page.ts';
import type { SettingsState } from '../tab/use-settings.ts';
import { Empty, Failure } from '../ui/states.tsx';
import type { PageState } from './use-page.ts';

interface Props {
  readonly page: PageState;
  readonly settings: SettingsState;
}

export function PageNotice({ page, settings }: Props) {
  const why = whyNothing(page, settings.now);
  return (
    <div class="pn-notice">
      <h1 class="bs-visually-hidden">{t('panel.page')}</h1>
      {page.failed ? (
        <Failure message={t('popup.pageFailed')} onRetry={page.retry} />
      ) : (
        <div role="status">
          {why === null || isEarly(why, page) ? <Reading /> : <Notice why={why} page={page} />}
        </div>
      )}
      {why === 'off-everywhere' && <SwitchOn onPress={() => settings.switchEverything(true)} />}
      {why === 'off-here' && <SwitchOn onPress={() => settings.switchSite(page.page?.site ?? '', true)} />}
      {settings.failed && (
        <p class="pn-failed" role="alert">
          {t('popup.settingsFailed')}
        </p>
      )}
    </div>
  );
}

/** While a page arrives, it has no script of ours yet, and then nobody on it was found yet. */
const isEarly = (why: WhyNothing, { unsettled }: PageState): boolean =>
  unsettled && (why === 'silent' || why === 'nobody');

const Reading = () => <p class="bs-empty">{t('panel.reading')}</p>;

function Notice({ why, page }: { readonly why: WhyNothing; readonly page: PageState }) {
  const { what, hint } = wordsOf(why, page.page?.site ?? '');
  return (
    <Empty>
      <strong>{what}</strong> {hint}
    </Empty>
  );
}

function wordsOf(why: WhyNothing, site: string): { readonly what: string; readonly hint: string } {
  switch (why) {
    case 'closed':
      return { what: t('popup.pageClosed'), hint: t('panel.pageClosedHint') };
    case 'off-everywhere':
      return { what: t('popup.offEverywhere'), hint: t('panel.offHint') };
    case 'off-here':
      return { what: t('popup.offHere', { site }), hint: t('panel.offHint') };
    case 'preparing':
      return { what: t('popup.preparing'), hint: t('popup.preparingHint') };
    case 'silent':
      return { what: t('popup.pageSilent'), hint: t('panel.pageSilentHint') };
    case 'nobody':
      return { what: t('popup.nothingOnPage'), hint: t('panel.nothingHint') };
  }
}

const SwitchOn = ({ onPress }: { readonly onPress: () => void }) => (
  <button type="button" class="bs-button" onClick={onPress}>
    {t('panel.switchOn')}
  </button>
);
