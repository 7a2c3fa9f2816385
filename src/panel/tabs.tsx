/** The tabs at the top of the panel. The arrow keys move between them. */
import { t } from '../locales/texts.ts';
import { PANEL_TABS, type PanelTab } from './state.ts';

export const tabId = (tab: PanelTab): string => `tab-${tab}`;
export const panelId = (tab: PanelTab): string => `panel-${tab}`;

interface Props {
  readonly chosen: PanelTab;
  readonly onChoose: (tab: PanelTab) => void;
}

export function Tabs({ chosen, onChoose }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const forward = document.dir === 'rtl' ? -step : step;
    const count = PANEL_TABS.length;
    const next = PANEL_TABS[(PANEL_TABS.indexOf(chosen) + forward + count) % count]!;
    onChoose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div class="pn-tabs" role="tablist" aria-label={t('panel.views')} onKeyDown={onKeyDown}>
      {PANEL_TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === chosen}
          aria-controls={panelId(tab)}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {t(`panel.${tab}`)}
        </button>
      ))}
    </div>
  );
}
