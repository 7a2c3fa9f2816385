/** What is said where the page's list is empty: that nothing is known yet, that there is nothing, or why. */

import { t } from '../locales/texts.ts';
import type { Settings } from '../model/settings.ts';
import { Empty, Failure } from '../ui/states.tsx';
import { isOff } from './page.ts';
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
  { page, contents }: Pick<PageState, 'page' | 'contents'>,
  settings: Settings | null,
): Notice | null {
  if (contents === null || settings === null) return null;
  if (contents.type === 'closed') return { what: t('popup.pageClosed'), hint: t('popup.pageClosedHint') };
  if (!settings.enabled) return { what: t('popup.offEverywhere'), hint: t('popup.offHint') };
  if (isOff(page, settings))
    return { what: t('popup.offHere', { site: page?.site ?? '' }), hint: t('popup.offHint') };
  if (contents.type === 'silent') return { what: t('popup.pageSilent'), hint: t('popup.pageSilentHint') };
  return { what: t('popup.nothingOnPage'), hint: t('popup.nothingOnPageHint') };
}
