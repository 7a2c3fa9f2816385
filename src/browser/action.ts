/** The toolbar button: its icon, its badge and what it is called when the pointer rests on it. */
import browser from 'webextension-polyfill';

export interface ButtonFace {
  /** Null: the one that it has. */
  readonly icon: 'on' | 'off' | null;
  /** Four characters are seen at most; none where it is empty. */
  readonly badge: string;
  readonly title: string;
}

/** Drawn by `tools/icons.ts`, in pixels. */
const SIZES = [16, 20, 24, 32, 48];
const FOLDERS = { on: '/icon', off: '/icon/off' };

/** The deep blue of our links on light paper: it stands out from light toolbars and dark ones, and the white that browsers write on it is read well (7 to 1). */
const BADGE_COLOR = '#1f5a96';

const pathsOf = (icon: keyof typeof FOLDERS): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [size, `${FOLDERS[icon]}/${size}.png`]));

/**
 * Shows a face while a tab is in front, until the tab goes to another page; without a tab, wherever none of its own is shown.
 * Rejects where the tab has gone.
 */
export async function dressButton({ icon, badge, title }: ButtonFace, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  await Promise.all([
    icon === null || browser.action.setIcon({ ...where, path: pathsOf(icon) }),
    browser.action.setTitle({ ...where, title }),
    browser.action.setBadgeText({ ...where, text: badge }),
    browser.action.setBadgeBackgroundColor({ ...where, color: BADGE_COLOR }),
  ]);
}
