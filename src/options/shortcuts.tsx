/** The keyboard shortcuts: what they are now, and the way to the browser's own page, the only place where they can be changed. */
import { useEffect, useState } from 'preact/hooks';
import { allShortcuts, openShortcutSettings, type Shortcut } from '../browser/shortcuts.ts';
import { t } from '../locales/texts.ts';

export function Shortcuts() {
  const all = useShortcuts();
  return (
    <section class="op-section">
      <h2 class="op-legend">{t('options.shortcuts')}</h2>
      <dl class="op-shortcuts">
        {all.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys === '' ? t('options.shortcutUnset') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="bs-button" onClick={() => void openShortcutSettings()}>
        {t('options.changeShortcuts')}
      </button>
    </section>
  );
}

/** Looked up again when the reader comes back from the browser's page. */
function useShortcuts(): readonly Shortcut[] {
  const [all, setAll] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const ended = new AbortController();
    const look = () => void allShortcuts().then(setAll);
    look();
    addEventListener('focus', look, { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return all;
}
