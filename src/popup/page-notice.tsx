/** What is said where the page's list is empty: that nothing is known yet, that there is nothing, or why. */

import { t } from '../locales/texts.ts';
import type { Settings } from '../model/settings.ts';
import { type WhyNothing, whyNothing } from '../tab/page.ts';
import { Empty, Failure } from '../ui/states.tsx';
import type { PageState } from './use-page.ts';

interface Props {
  readonly page: PageState;
  readonly settings: Settings | null;
  readonly empty: boolean;
}

export function PageNotice({ page, settings, empty }: Props) {
  if (page.failed) return <Failure message={t('popup.pageFailed')} onRetry={page.retry} />;
  const notice = noticeOf(page, settings);
  if (!empty || notice === null) return null;
  return (
    <Empty>
      <strong>{notice.what}</strong> {notice.hint}
    </Empty>
  );
}

interface Notice {
  readonly what: string;
  readonly hint: string;
}

/** Null while it is not known yet. */
export function noticeOf(
  state: Pick<PageState, 'page' | 'contents'>,
  settings: Settings | null,
): Notice | null {
  const why = whyNothing(state, settings);
  return why === null ? null : NOTICES[why](state.page?.site ?? '');
}

const NOTICES: Readonly<Record<WhyNothing, (site: string) => Notice>> = {
  closed: () => ({ what: t('popup.pageClosed'), hint: t('popup.pageClosedHint') }),
  'off-everywhere': () => ({ what: t('popup.offEverywhere'), hint: t('popup.offHint') }),
  'off-here': (site) => ({ what: t('popup.offHere', { site }), hint: t('popup.offHint') }),
  preparing: () => ({ what: t('popup.preparing'), hint: t('popup.preparingHint') }),
  silent: () => ({ what: t('popup.pageSilent'), hint: t('popup.pageSilentHint') }),
  nobody: () => ({ what: t('popup.nothingOnPage'), hint: t('popup.nothingOnPageHint') }),
};
